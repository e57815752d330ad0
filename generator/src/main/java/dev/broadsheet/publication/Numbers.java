package dev.broadsheet.publication;

/**
 * The numbers of a text, as the contents of the publication give them; all editions read them here.
 *
 * @param own of the text itself, such as {@code 4.3} or {@code A}; empty when it has none
 */
public record Numbers(String own) {

    /** Of a text that is no chapter. */
    public static final Numbers NONE = new Numbers("");
}
