package dev.broadsheet.typesetter.css;

/** The custom properties that an element has or inherits. Shared by identity between elements that set none. */
final class CustomProperties {

    static final CustomProperties NONE = new CustomProperties();

    private CustomProperties() {}
}
