package dev.broadsheet.markdown;

/** Ids by which cites and works lead to each other. */
final class CiteIds {

    /** Begins the id of a cite. */
    static final String PLACE = "cite-";

    private CiteIds() {}

    /** Of the entry of a work. */
    static String entry(String key) {
        StringBuilder id = new StringBuilder("ref-");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            id.append(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '-');
        }
        return id.toString();
    }
}
