package dev.broadsheet.document;

/**
 * An attribute of an element.
 *
 * @param name in lower case
 * @param value not escaped; for an address as the source has it
 * @param reference index of the reference that the value is an address for; {@link #NONE} for a plain value
 * @param siteOnly whether only pages of the site have it
 */
public record Attribute(String name, String value, int reference, boolean siteOnly) {

    /** No reference. */
    public static final int NONE = -1;

    /** Of a link to the page of its own text on the web; its value as the source has it is the id there. */
    public static final String PAGE = "data-page";

    public static Attribute of(String name, String value) {
        return new Attribute(name, value, NONE, false);
    }

    /** Whether the value is the address of something that an edition has at a place of its own. */
    public boolean isAddress() {
        return reference != NONE;
    }
}
