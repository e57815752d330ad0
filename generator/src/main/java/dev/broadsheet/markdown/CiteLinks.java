package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links from citations to the entries of the list of works, and back from each entry to each place. */
final class CiteLinks {

    private final Map<String, List<String>> places = new HashMap<>();
    private int count;

    /** Begins the link of a cite. @param key of the work @param offset of the cite in the Markdown */
    void begin(String key, int offset, MarkdownReader reader) {
        count++;
        String id = "cite-" + count;
        places.computeIfAbsent(key, name -> new ArrayList<>()).add(id);
        reader.out()
                .start("a", new Traits(offset, true))
                .set("id", id)
                .set("href", "#" + id(key))
                .set("class", "citation")
                .set("role", "doc-biblioref");
    }

    /** A work that is within a range, such as [1–3], is cited at the place of the cite before. */
    void within(String key) {
        if (count > 0) {
            places.computeIfAbsent(key, name -> new ArrayList<>()).add("cite-" + count);
        }
    }

    /** Of the entry of a work. */
    static String id(String key) {
        StringBuilder id = new StringBuilder("ref-");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            id.append(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '-');
        }
        return id.toString();
    }

    /** Begins the list. @param classes of its section @param heading above it */
    static void beginList(String classes, String heading, MarkdownReader reader) {
        Cursor out = reader.out();
        out.line();
        out.start("section", new Traits(Traits.UNKNOWN, true))
                .set("class", classes)
                .set("role", "doc-bibliography");
        out.start("h2", new Traits(Traits.UNKNOWN, true)).set("id", "references");
        out.write(heading);
        out.end();
        out.start("ul", new Traits(Traits.UNKNOWN, true));
    }

    static void endList(MarkdownReader reader) {
        reader.out().end();
        reader.out().end();
        reader.out().line();
    }

    /** Ends an entry with the links back. @param label what they are called */
    void endEntry(String key, String label, MarkdownReader reader) {
        for (String place : places.getOrDefault(key, List.of())) {
            reader.out().write(" ");
            reader.out()
                    .start("a", new Traits(Traits.UNKNOWN, true))
                    .set("class", "cite-back")
                    .set("role", "doc-backlink")
                    .set("href", "#" + place)
                    .set("aria-label", label);
            reader.out().write("\u2191");
            reader.out().end();
        }
        reader.out().end();
        reader.out().line();
    }
}
