package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.NameSet;
import dev.broadsheet.markdown.ParsedBody.Heading;
import dev.broadsheet.markdown.ParsedBody.Title;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Normalizes levels of headings and assigns anchors. The article's title is level 1, so the body begins with level 2. */
final class Headings {

    private static final NameSet NAMES = NameSet.of("h1 h2 h3 h4 h5 h6");

    /** The class of tables whose rows have anchors. */
    private static final String ANCHORED = "anchored";

    /** The names of elements that show nothing if they have no text. */
    private static final NameSet ANCHORS = NameSet.of("a p div span");

    private final BodySource source;
    private final Ids ids;

    /** The number of levels by which headings were raised against the source. */
    private int raised;

    Headings(BodySource source, Ids ids) {
        this.source = source;
        this.ids = ids;
    }

    List<Heading> shape(DraftElement root) {
        List<Heading> headings = new ArrayList<>();
        int previous = 1;
        for (DraftElement element : root.descendants(Headings::isHeading)) {
            String text = text(element);
            if (text.isEmpty()) {
                drop(element);
                continue;
            }
            checkLength(element, text);
            int level = level(element, previous);
            if (element.id().isEmpty()) {
                element.set("id", free(text));
            }
            boolean quoted = element.closest(around -> around.is("blockquote")) != null;
            headings.add(new Heading(level, element.id(), text, quoted));
            previous = level;
        }
        return headings;
    }

    /**
     * Removes and returns the title at the beginning of the text: a heading of level 1, or the only heading of the highest level,
     * as in some chapters of mdBook; all others are then raised accordingly. Empty if the text begins otherwise.
     */
    Optional<Title> takeTitle(DraftElement root) {
        return root.nodes().stream()
                .filter(node -> !isBlank(node))
                .findFirst()
                .filter(DraftElement.class::isInstance)
                .map(DraftElement.class::cast)
                .filter(first -> isHeading(first) && !text(first).isEmpty() && isHighest(first, root))
                .map(first -> takeTitle(first, root));
    }

    private Title takeTitle(DraftElement first, DraftElement root) {
        raised = levelOf(first) - 1;
        String text = text(first);
        checkLength(first, text);
        String id = first.id().isEmpty() ? free(text) : first.id();
        IndexEntries.keep(first, root);
        keepAnchors(first);
        first.remove();
        if (raised > 0) {
            root.descendants(Headings::isHeading).forEach(heading -> heading.rename("h" + (levelOf(heading) - raised)));
        }
        return new Title(text, id);
    }

    private static boolean isHighest(DraftElement first, DraftElement root) {
        return levelOf(first) == 1
                || root.descendants(Headings::isHeading).stream()
                        .allMatch(other -> other == first || levelOf(other) > levelOf(first));
    }

    private static int levelOf(DraftElement heading) {
        return heading.name().charAt(1) - '0';
    }

    /** Returns whether a node shows nothing, such as an anchor. */
    private static boolean isBlank(DraftNode node) {
        return (node instanceof DraftText text && text.text().isBlank())
                || (node instanceof DraftElement element
                        && element.text().isBlank()
                        && ANCHORS.contains(element.name())
                        && element.descendants().stream().allMatch(inner -> ANCHORS.contains(inner.name())));
    }

    /** Keeps the anchors within a title at the beginning of the text. */
    private static void keepAnchors(DraftElement title) {
        for (DraftElement anchor : title.descendants(element -> !element.id().isEmpty())) {
            title.before(new DraftElement("span").set("id", anchor.id()));
        }
    }

    static boolean isHeading(DraftElement element) {
        return NAMES.contains(element.name());
    }

    /** Reports a long heading: tables of contents, running heads and search repeat its text. */
    private void checkLength(DraftElement element, String text) {
        if (text.length() > Limits.HEADING_CHARACTERS) {
            source.error(
                    "BS-LIMIT-001",
                    source.position(element),
                    "the heading has more than " + Limits.HEADING_CHARACTERS + " characters",
                    "make it a paragraph, below a short heading");
        }
    }

    private int level(DraftElement element, int previous) {
        int level = levelOf(element);
        if (level == 1) {
            source.warning(
                    "BS-MD-002",
                    source.position(element),
                    "a heading of level 1 is in the body, where the title "
                            + (source.mayBeginWithTitle() ? "of the chapter" : "from the front matter") + " is level 1",
                    source.repeatsTitle(text(element))
                            ? "delete it: the page begins with the title"
                            : "write it with ##");
            element.rename("h2");
            return 2;
        } else if (level > previous + 1) {
            source.warning(
                    "BS-MD-003",
                    source.position(element),
                    "a heading of level " + (level + raised) + " follows one of level " + (previous + raised),
                    "write it with " + "#".repeat(previous + 1 + raised));
            element.rename("h" + (previous + 1));
            return previous + 1;
        }
        return level;
    }

    /** Returns the text for a table of contents; the alternative texts of pictures if there is no other text. */
    private static String text(DraftElement element) {
        String words = TextBlocks.inlineText(element);
        return words.isEmpty()
                ? element.descendants(inner -> inner.is("img") && inner.hasAttribute("alt")).stream()
                        .map(picture -> picture.attribute("alt"))
                        .collect(Collectors.joining(" "))
                        .strip()
                : words;
    }

    /** Drops an empty heading, which assistive technology would announce. Its child elements are kept, as a paragraph. */
    private void drop(DraftElement element) {
        source.warning(
                "BS-MD-007",
                source.position(element),
                "the heading has no text and is dropped",
                "write its text, or delete it");
        if (element.firstElement() == null) {
            element.remove();
        } else {
            element.rename("p");
        }
    }

    /**
     * Gives rows of tables of the class {@code anchored} an anchor, made of the first cell as that of a heading is, and returns
     * them. Rows of the head have none.
     */
    List<Heading> rows(DraftElement root) {
        List<Heading> rows = new ArrayList<>();
        for (DraftElement table : root.descendants("table", element -> element.hasClass(ANCHORED))) {
            for (DraftElement row :
                    table.descendants(each -> each.is("tr") && each.closest(around -> around.is("thead")) == null)) {
                DraftElement first = row.firstElement();
                String text = first == null ? "" : text(first);
                if (row.id().isEmpty() && !text.isEmpty()) {
                    row.set("id", free(text));
                }
                rows.add(new Heading(0, row.id(), text, false));
            }
        }
        return rows;
    }

    private String free(String text) {
        return ids.free(anchor(text), source.anchors().second());
    }

    /** Returns an anchor that begins with a letter, as XHTML requires; shortened, since each link repeats it. */
    private String anchor(String text) {
        String slug = Slug.shortened(source.anchors().of(text), Limits.ANCHOR_CHARACTERS);
        boolean lettered = !slug.isEmpty() && Character.isLetter(slug.codePointAt(0));
        return lettered ? slug : slug.isEmpty() ? "section" : "s-" + slug;
    }
}
