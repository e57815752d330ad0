package dev.broadsheet.typesetter.css.value;

/**
 * By how much the letters of justified lines may become wider or narrower.
 *
 * @param share of their width
 * @param always or else only where spaces would have to be wide or narrow
 */
public record FontExpansion(double share, boolean always) {

    static final FontExpansion NONE = new FontExpansion(0, true);

    /** What nobody sees. */
    public static final FontExpansion AUTO = new FontExpansion(0.01, false);
}
