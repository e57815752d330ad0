package dev.broadsheet.edition.html;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Text;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts, pictures and formulas of a document on the site, in order, with offsets as the typesetter counts them. Finds the
 * block in which a page of the brief begins.
 */
final class TextPositions {

    /** The elements that contain lines of text, and can have a page marker beside them. */
    private static final Set<String> TEXT = Set.of(
            "p", "li", "dt", "dd", "pre", "td", "caption", "figcaption", "summary", "h1", "h2", "h3", "h4", "h5", "h6");

    /** The elements into which raw HTML may put text directly. */
    private static final Set<String> CONTAINERS = Set.of("""
            address article aside blockquote div details figure footer header main section
            """.strip().split("\\s+", -1));

    /** The elements that cannot contain text, and header cells, where a page marker would become part of the accessible name. */
    private static final Set<String> BARRED =
            Set.of("colgroup", "dl", "menu", "ol", "picture", "table", "tbody", "tfoot", "th", "thead", "tr", "ul");

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> extents = new HashMap<>();
    private int bare;

    /**
     * A text, picture or formula.
     *
     * @param owner the anchor of the innermost enclosing element that has one
     * @param offset the offset in that element
     * @param extent the extent, in the unit of the offset
     * @param block the block that can be marked; null for a picture, and for text outside of such blocks
     */
    private record Place(
            String owner, int offset, int extent, @Nullable Element block) {}

    TextPositions(Document document) {
        walk(document.nodes(), "", null, true);
    }

    private void walk(List<Node> nodes, String owner, @Nullable Element block, boolean outermost) {
        for (Node node : nodes) {
            if (node instanceof Text text && outermost) {
                bare(text);
            } else if (node instanceof Text text) {
                add(owner, PageBreak.extent(text.text()), block);
            } else if (node instanceof Only only && only.audience() == Audience.SITE) {
                walk(only.nodes(), owner, block, outermost);
            } else if (node instanceof SiteElement site) {
                walk(List.of(site.element()), owner, block, outermost);
            } else if (node instanceof Element element && Kinds.reading(element) == Kind.Reading.RUNNING) {
                element(element, owner, block, outermost);
            }
        }
    }

    /** Adds text of raw HTML outside any element, which has an anchor of its own in the brief. */
    private void bare(Text text) {
        if (!text.text().isBlank()) {
            bare++;
            starts.putIfAbsent("text-" + bare, places.size());
            add("text-" + bare, PageBreak.extent(text.text()), null);
        }
    }

    private void element(Element element, String around, @Nullable Element block, boolean outermost) {
        String anchor = element.attributes().anchor();
        String owner = anchor.isEmpty() ? around : anchor;
        starts.putIfAbsent(anchor, places.size());
        if (PageBreak.isObject(element.name())) {
            add(owner, 1, element.name().equals("img") ? null : block);
        } else {
            walk(element.children(), owner, block(element, block, outermost), false);
        }
    }

    private static @Nullable Element block(Element element, @Nullable Element around, boolean outermost) {
        String name = element.name();
        if (BARRED.contains(name)) {
            return null;
        }
        boolean inText = around != null && TEXT.contains(around.name());
        boolean holds = TEXT.contains(name) || (!inText && (outermost || CONTAINERS.contains(name)));
        return holds ? element : around;
    }

    private void add(String owner, int extent, @Nullable Element block) {
        if (extent > 0) {
            int end = extents.merge(owner, extent, Integer::sum);
            places.add(new Place(owner, end - extent, extent, block));
        }
    }

    /**
     * Returns the block in which a page begins. If the page begins with something outside of blocks, returns the block of the
     * next text before the beginning of the next page; empty if there is none.
     *
     * @param next the beginning of the next page; null after the last one
     */
    Optional<Element> blockOf(PageBreak begin, @Nullable PageBreak next) {
        int first = index(begin);
        int end = next == null || index(next) < 0 ? places.size() : index(next) + (isWithin(next) ? 1 : 0);
        for (int i = Math.max(0, first); first >= 0 && i < Math.max(end, first + 1) && i < places.size(); i++) {
            Element block = places.get(i).block();
            if (block != null) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the place at a page break begins before the page. */
    private boolean isWithin(PageBreak begin) {
        int index = index(begin);
        return index < places.size()
                && places.get(index).owner().equals(begin.anchor())
                && places.get(index).offset() < begin.offset();
    }

    /** Returns the index of the place at which a page begins; -1 if it is not in the document. */
    private int index(PageBreak begin) {
        Integer start = begin.anchor().isEmpty() ? null : starts.get(begin.anchor());
        if (start == null) {
            return -1;
        }
        for (int i = start; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.owner().equals(begin.anchor()) && begin.offset() < place.offset() + place.extent()) {
                return i;
            }
        }
        return start;
    }
}
