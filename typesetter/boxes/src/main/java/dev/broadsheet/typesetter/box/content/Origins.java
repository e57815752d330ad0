package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The origins of all nodes of a document. */
public final class Origins {

    private final IdentityHashMap<Node, Origin> before = new IdentityHashMap<>();

    private Origins() {}

    public static Origins of(Document document) {
        Origins origins = new Origins();
        document.filter(origins.new Count());
        return origins;
    }

    /** The extent of an open element with an id before the visited node. */
    private static final class Counter {
        private final String anchor;
        private int offset;

        Counter(String anchor) {
            this.anchor = anchor;
        }
    }

    private final class Count implements NodeFilter {

        private final Deque<Counter> open = new ArrayDeque<>();

        Count() {
            open.push(new Counter(""));
        }

        @Override
        public FilterResult head(Node node, int depth) {
            Counter counter = Objects.requireNonNull(open.peek());
            if (node instanceof TextNode text) {
                before.put(text, Origin.of(counter.anchor, counter.offset));
                counter.offset += PageBreak.extent(text.getWholeText());
            } else if (node instanceof Element element) {
                before.put(element, Origin.of(counter.anchor, counter.offset));
                return enter(element, counter);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element, Counter counter) {
            if (PageBreak.isObject(element.normalName())) {
                counter.offset += element.id().isEmpty() ? 1 : 0;
                return FilterResult.SKIP_CHILDREN;
            }
            if (!element.id().isEmpty()) {
                open.push(new Counter(element.id()));
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            boolean named = node instanceof Element element
                    && !element.id().isEmpty()
                    && !PageBreak.isObject(element.normalName());
            if (named) {
                open.pop();
            }
            return FilterResult.CONTINUE;
        }
    }

    /** Returns the origin of text; text within a picture or formula has the origin of that. */
    public Origin of(TextNode text) {
        Origin found = before.get(text);
        for (Node around = text.parent(); found == null && around != null; around = around.parent()) {
            Origin object = before.get(around);
            found = object == null ? null : object.generated();
        }
        return found == null ? Origin.NOWHERE : found;
    }

    /** Returns the origin of generated content before an element. */
    public Origin before(Element element) {
        return before.getOrDefault(element, Origin.NOWHERE).generated();
    }

    /** Returns the origin of the start of an element's content, or of a picture or formula itself. */
    public Origin start(Element element) {
        return element.id().isEmpty()
                ? before(element)
                : Origin.of(element.id(), 0).generated();
    }

    /** Returns the origin of the end of an element's content. */
    public Origin end(Element element) {
        Origin start = start(element);
        return Origin.of(start.anchor(), start.offset() + extent(element)).generated();
    }

    /** Returns the extent of an element. */
    private static int extent(Element element) {
        int[] sum = {0};
        element.filter((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                sum[0] += PageBreak.extent(text.getWholeText());
            } else if (depth > 0 && node instanceof Element inner) {
                boolean object = PageBreak.isObject(inner.normalName());
                sum[0] += object && inner.id().isEmpty() ? 1 : 0;
                return object || !inner.id().isEmpty()
                        ? NodeFilter.FilterResult.SKIP_ENTIRELY
                        : NodeFilter.FilterResult.CONTINUE;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return sum[0];
    }
}
