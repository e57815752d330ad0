package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.value.content.ContentPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Resolves {@code target-counter()} and {@code target-text()}; CSS Generated Content 3, section 5. Pages are known
 * only after layout: paragraphs contain placeholders of page numbers until then, other generated texts are built again.
 */
public final class Targets {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Integer> pages;
    private boolean pagesAsked;
    private boolean pagesPrinted;

    /** @param pages page number of each anchor, as far as known */
    public Targets(Document document, Map<String, Integer> pages) {
        this.pages = pages;
        for (Element element : document.getAllElements()) {
            if (!element.id().isEmpty()) {
                elements.putIfAbsent(element.id(), element);
            }
        }
    }

    /** Whether a page number was used where no placeholder is possible. */
    public boolean pagesAsked() {
        return pagesAsked;
    }

    /** Whether paragraphs contain page numbers. */
    public boolean pagesPrinted() {
        return pagesPrinted;
    }

    /**
     * Returns the existing anchors whose pages a paragraph prints, with the marks of {@link PageRanges} between them.
     */
    List<String> printed(ContentPart.TargetCounter part, Element origin) {
        List<String> named = anchors(part.target(), origin).toList();
        List<String> anchors = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            boolean passage = isThrough(named.get(i)) && i > 0 && i + 1 < named.size();
            boolean ends = passage && elements.containsKey(named.get(i - 1)) && elements.containsKey(named.get(i + 1));
            if (ends || PageRanges.isSign(named.get(i)) || elements.containsKey(named.get(i))) {
                anchors.add(named.get(i));
            }
        }
        boolean prints = PageRanges.all(anchors).stream().anyMatch(elements::containsKey);
        pagesPrinted |= prints;
        return prints ? anchors : List.of();
    }

    /** Returns the page numbers of the targets; counters other than {@code page} are not supported. */
    String counter(ContentPart.TargetCounter part, Element origin) {
        if (!part.name().equals("page")) {
            return "";
        }
        pagesAsked = true;
        List<String> anchors = anchors(part.target(), origin).toList();
        return PageRanges.of(anchors, PageRanges.pages(anchors, pages::get).navigableKeySet(), part.style()).stream()
                .map(PageRanges.Piece::text)
                .collect(Collectors.joining());
    }

    private static boolean isThrough(String anchor) {
        return anchor.equals(PageRanges.THROUGH);
    }

    /**
     * Returns the anchors of a reference, which may be several, separated by white space, as in an index entry; a hyphen between
     * two of them means all pages from the first to the second.
     */
    private static Stream<String> anchors(ContentPart.Target target, Element origin) {
        return WHITE_SPACE.splitAsStream(reference(target, origin).strip()).map(Targets::id);
    }

    Optional<Element> element(ContentPart.Target target, Element origin) {
        return Optional.ofNullable(elements.get(id(reference(target, origin))));
    }

    private static String reference(ContentPart.Target target, Element origin) {
        return target.reference().orElseGet(() -> origin.attr(target.attribute().orElse("")));
    }

    private static String id(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }
}
