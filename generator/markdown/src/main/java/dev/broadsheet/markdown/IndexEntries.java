package dev.broadsheet.markdown;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.document.draft.Traits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects index entries that authors mark: <code>[words]{index="trade: tariffs"}</code>, the class {@code term}, {@code <dfn>}.
 * The element gets an id as link target in every edition, and loses the attributes that only the index needs.
 */
final class IndexEntries {

    /** The attributes of an entry besides its heading. */
    static final Set<String> OPTIONS = Names.of("in range see see-also sort-as");

    /** All attributes of an entry; {@code data-index} is the older name of {@code index}. */
    static final Set<String> ATTRIBUTES = Names.of("index data-index in range see see-also sort-as");

    private static final int DEEPEST = 3;

    /** The class of the principal locator. */
    private static final String MAIN = "main";

    private final BodySource source;
    private final Ids ids;
    private final List<ParsedBody.IndexMark> found = new ArrayList<>();

    /** Indexes in {@link #found} of passages that have not ended. */
    private final Map<String, Integer> open = new LinkedHashMap<>();

    private String section = "";

    private IndexEntries(BodySource source, Ids ids) {
        this.source = source;
        this.ids = ids;
    }

    /** Returns the entries in document order. Invalid ones are reported. */
    static List<ParsedBody.IndexMark> find(DraftElement root, BodySource source, Ids ids) {
        IndexEntries entries = new IndexEntries(source, ids);
        root.descendants().forEach(entries::visit);
        entries.reportOpen();
        return entries.found;
    }

    /** Moves the index entries of a title to the beginning of the text, since the title is removed from the text. */
    static void keep(DraftElement title, DraftElement root) {
        List<DraftElement> marked = new ArrayList<>(title.descendants(IndexEntries::isMarked));
        if (isMarked(title)) {
            marked.add(title);
        }
        DraftElement first = root.elements().stream()
                .filter(element -> element != title)
                .findFirst()
                .filter(element -> element.is("p") || Headings.isHeading(element))
                .orElse(root);
        for (DraftElement one : marked) {
            DraftElement place =
                    new DraftElement("span", new Traits(one.traits().offset(), false)).set("index", words(one));
            OPTIONS.stream().filter(one::hasAttribute).forEach(option -> place.set(option, one.attribute(option)));
            if (one.hasClass(MAIN)) {
                place.addClass(MAIN);
            }
            first.prepend(place);
        }
    }

    private static boolean isMarked(DraftElement element) {
        return isNamed(element) || element.is("dfn") || element.hasClass("term");
    }

    private static boolean isNamed(DraftElement element) {
        return element.hasAttribute("index") || element.hasAttribute("data-index");
    }

    private static String words(DraftElement element) {
        return element.hasAttribute("index")
                ? element.attribute("index")
                : element.hasAttribute("data-index") ? element.attribute("data-index") : TextBlocks.inlineText(element);
    }

    private void visit(DraftElement element) {
        if (element.traits().isFor(Audience.SITE)) {
            return;
        }
        if (Headings.isHeading(element)) {
            section = element.id();
        }
        if (!element.hasAttributes() && !element.is("dfn")) {
            return;
        }
        if (isMarked(element)) {
            read(element, isNamed(element));
        } else if (element.hasAnyAttribute(OPTIONS)) {
            reportIdle(element);
        }
        if (element.hasAnyAttribute(ATTRIBUTES)) {
            // Scripts of trusted files may look for the older name.
            ATTRIBUTES.stream()
                    .filter(name -> !(name.equals("data-index") && source.isTrusted()))
                    .forEach(element::drop);
        }
    }

    private void read(DraftElement element, boolean named) {
        List<String> headings = parts(words(element), named ? ";" : "\n");
        if (headings.isEmpty() && named) {
            error("BS-INDEX-001", element, "the entry of the index has no words", "write them: {index=\"tariffs\"}");
        }
        boolean main = element.hasClass(MAIN);
        if (main) {
            element.dropClass(MAIN);
        }
        for (String heading : headings) {
            add(element, heading, named, main);
        }
    }

    private void add(DraftElement element, String written, boolean split, boolean main) {
        List<String> heading = split ? parts(written, IndexEntry.BELOW) : List.of(written);
        if (heading.size() > DEEPEST || heading.isEmpty()) {
            error(
                    "BS-INDEX-001",
                    element,
                    "the entry '" + written + "' has more than " + DEEPEST + " levels",
                    "write a subject, and below it two at most: trade: tariffs: steel");
            return;
        }
        List<String> see = parts(element.attribute("see"), ";");
        IndexEntry entry = new IndexEntry(
                element.attribute("in").strip(),
                heading,
                element.attribute("sort-as").strip(),
                section,
                see.isEmpty() ? anchor(element) : "",
                "",
                main,
                see,
                parts(element.attribute("see-also"), ";"));
        String range = element.attribute("range").strip();
        if (range.equals("end")) {
            end(element, entry);
        } else {
            begin(element, entry, range);
        }
    }

    private String anchor(DraftElement element) {
        if (element.id().isEmpty()) {
            element.set("id", ids.free("index-" + (found.size() + 1)));
        }
        return element.id();
    }

    private void begin(DraftElement element, IndexEntry entry, String range) {
        if (range.equals("start")) {
            if (open.putIfAbsent(key(entry), found.size()) != null) {
                error(
                        "BS-INDEX-002",
                        element,
                        "the passage on '" + entry.written() + "' has begun before and not ended yet",
                        "end the first one: []{index=\"" + entry.written() + "\" range=\"end\"}");
            }
        } else if (!range.isEmpty()) {
            error(
                    "BS-INDEX-005",
                    element,
                    "'" + range + "' is neither the start nor the end of a passage",
                    "write range=\"start\" or range=\"end\"");
        }
        found.add(new ParsedBody.IndexMark(entry, source.position(element)));
    }

    private void end(DraftElement element, IndexEntry entry) {
        Integer begun = open.remove(key(entry));
        if (begun == null) {
            error(
                    "BS-INDEX-002",
                    element,
                    "the passage on '" + entry.written() + "' ends here and never began",
                    "begin it in the same file: []{index=\"" + entry.written() + "\" range=\"start\"}");
        } else {
            ParsedBody.IndexMark mark = found.get(begun);
            found.set(begun, new ParsedBody.IndexMark(mark.entry().until(entry.anchor()), mark.position()));
        }
    }

    private static String key(IndexEntry entry) {
        return entry.index() + "\n" + entry.written();
    }

    private void reportOpen() {
        open.values().forEach(begun -> {
            ParsedBody.IndexMark mark = found.get(begun);
            source.error(
                    "BS-INDEX-002",
                    mark.position(),
                    "the passage on '" + mark.entry().written() + "' never ends",
                    "end it in the same file: []{index=\"" + mark.entry().written() + "\" range=\"end\"}");
        });
    }

    private void reportIdle(DraftElement element) {
        OPTIONS.stream()
                .sorted()
                .filter(element::hasAttribute)
                .findFirst()
                .ifPresent(option -> error(
                        "BS-INDEX-005",
                        element,
                        "'" + option + "' needs an index entry on the same element",
                        "write the entry, too: {index=\"words\" " + option + "=\"" + element.attribute(option)
                                + "\"}"));
    }

    private void error(String code, DraftElement at, String message, String hint) {
        source.error(code, source.position(at), message, hint);
    }

    /** Splits a text at a separator; parts are trimmed, blank ones omitted. */
    private static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
