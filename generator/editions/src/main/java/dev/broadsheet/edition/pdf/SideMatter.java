package dev.broadsheet.edition.pdf;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.publication.Article;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The parts of a brief that are placed beside the text of its first page. The others follow the text, except the key points,
 * which precede it.
 *
 * @param beside the names of the parts, which are the names of their partial templates
 */
record SideMatter(List<String> beside) {

    static final SideMatter NONE = new SideMatter(List.of());

    /** The parts of which at least one is required; otherwise no part is placed beside the text. */
    private static final List<String> LEADING = List.of("key-points", "people", "timeline");

    SideMatter {
        beside = List.copyOf(beside);
    }

    /**
     * A part of the side matter.
     *
     * @param id the prefix of the ids of its entries, which a number follows
     * @param count the number of its entries
     */
    private record Part(String name, String id, int count) {}

    private static Stream<Part> parts(Article article) {
        return Stream.of(
                        new Part(
                                "key-points",
                                "_key-",
                                article.background().keyPoints().size()),
                        new Part(
                                "people",
                                "_people-",
                                article.background().people().size()),
                        new Part(
                                "timeline",
                                "_timeline-",
                                article.background().timeline().size()),
                        new Part(
                                "editors-notes",
                                "_editor-",
                                article.background().editorsNotes().size()),
                        new Part(
                                "corrections",
                                "_corrections-",
                                article.background().corrections().size()),
                        new Part(
                                "sources",
                                "_sources-",
                                article.background().sources().size()))
                .filter(part -> part.count() > 0);
    }

    /** Returns all parts of an article. @param hasLongLines see {@link #hasLongLines} */
    static SideMatter of(Article article, boolean hasLongLines) {
        if (hasLongLines) {
            return NONE;
        }
        List<String> all = parts(article).map(Part::name).toList();
        return all.stream().anyMatch(LEADING::contains) ? new SideMatter(all) : NONE;
    }

    /** Returns whether an article has listings with long lines, which extend into the margin. */
    static boolean hasLongLines(Document document) {
        return holdsWide(document.nodes());
    }

    private static boolean holdsWide(List<Node> nodes) {
        for (Node node : nodes) {
            boolean isWide =
                    node instanceof Block block && Kinds.of(block.kind()).isWide(block);
            if (isWide || (node instanceof Element element && holdsWide(element.children()))) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return beside.isEmpty();
    }

    /**
     * Returns the parts before the first one that does not end on the first page.
     *
     * @param pagination the pagination with all parts beside the text
     */
    SideMatter onFirstPage(Article article, Pagination pagination) {
        return new SideMatter(parts(article)
                .takeWhile(part -> pagination.anchors().getOrDefault(part.id() + part.count(), 0) == 0)
                .map(Part::name)
                .toList());
    }

    /** Returns {@code matter}, the model for templates. @param hasLongLines see {@link #hasLongLines} */
    Map<String, Object> model(Article article, boolean hasLongLines) {
        List<String> after = parts(article)
                .map(Part::name)
                .filter(name -> !beside.contains(name) && !name.equals("key-points"))
                .toList();
        return Map.of("beside", beside, "after", after, "hasLongLines", hasLongLines);
    }
}
