package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.Citation.Cite;

/** What citations and lists of works are written to: elements and text, with links both ways between cites and works. */
interface ReferenceOut {

    /** Begins an element. @param attributes names and values in turn */
    void start(String element, String... attributes);

    /** Ends the element that was begun last. */
    void end();

    void write(String text);

    /** Takes spaces away that were written last. */
    void trimEnd();

    /** Begins the link of a cite to the entry of its work. */
    void startCite(Cite cite);

    /** A work that is within a range, such as [1–3], is cited at the place of the cite before. */
    void within(String key);

    /** Begins the list. @param classes of its section @param heading above it */
    void startList(String classes, String heading);

    /** Begins the entry of a work. */
    void startEntry(String key);

    /** Ends an entry with the links back. @param label what they are called */
    void endEntry(String key, String label);

    void endList();
}
