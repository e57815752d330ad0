package dev.broadsheet.markdown;

/** Ids by which cites and works lead to each other. */
final class CiteIds {

    /** Begins the id of a cite. */
    static final String PLACE = "cite-";

    private CiteIds() {}

    /** Of the entry of a work. */
    static String entry(String key) {
        return "ref-" + Ids.usable(key);
    }
}
