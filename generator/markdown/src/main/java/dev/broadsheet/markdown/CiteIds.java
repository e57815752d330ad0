package dev.broadsheet.markdown;

/** Ids of cites and bibliography entries, which link to each other. */
final class CiteIds {

    /** The prefix of the id of a cite. */
    static final String PLACE = "cite-";

    private CiteIds() {}

    /** Returns the id of a bibliography entry. */
    static String entry(String key) {
        return "ref-" + Ids.usable(key);
    }
}
