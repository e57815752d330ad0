package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.Citation.Cite;

/** Receives citations and bibliographies as elements and text, with links in both directions between cites and entries. */
interface ReferenceOut {

    /** Starts an element. @param attributes alternating names and values */
    void start(String element, String... attributes);

    /** Ends the innermost open element. */
    void end();

    void write(String text);

    /** Removes trailing spaces. */
    void trimEnd();

    /** Starts the link from a cite to the entry of its work. */
    void startCite(Cite cite);

    /** Records that a work within a range, such as [1–3], is cited by the preceding cite. */
    void within(String key);

    /** Starts the bibliography. @param classes of its section @param heading of the section */
    void startList(String classes, String heading);

    /** Starts the entry of a work. */
    void startEntry(String key);

    /** Ends an entry with the back links. @param label accessible name of the links */
    void endEntry(String key, String label);

    void endList();
}
