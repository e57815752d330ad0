package dev.broadsheet.document;

/**
 * An attribute of an element.
 *
 * @param name in lower case
 * @param value not escaped; an address as the source has it
 * @param reference index of the reference that gives the address, or {@link #NONE} for a plain value
 * @param siteOnly whether the attribute is written on pages of the site only
 */
public record Attribute(String name, String value, int reference, boolean siteOnly) {

    /** No reference. */
    public static final int NONE = -1;

    /** The attribute of a link to the article's own page on the web; its value in the source is an id on that page. */
    public static final String PAGE = "data-page";

    public static Attribute of(String name, String value) {
        return new Attribute(name, value, NONE, false);
    }

    /** Returns whether the value is an address, which each edition resolves through {@link References}. */
    public boolean isAddress() {
        return reference != NONE;
    }
}
