package dev.broadsheet.conformance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Formats HTML as lines, one for each element and each text. Insignificant whitespace and comments are omitted, and so are
 * additions of Broadsheet: ids of paragraphs, headings, figures and tables, and scopes of header cells. Attributes are sorted;
 * addresses are percent-decoded, since CommonMark leaves the extent of encoding to implementations.
 */
final class Tree {

    private static final Set<String> WITHIN_LINES =
            Set.of("a", "b", "code", "del", "em", "i", "img", "input", "span", "strong");
    private static final Set<String> NUMBERED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "table");
    private static final Set<String> ADDRESSES = Set.of("href", "src");
    private static final String ALIGNMENT = "align-";

    private final StringBuilder out = new StringBuilder();

    private Tree() {}

    static Element body(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    static String of(Element body) {
        Tree tree = new Tree();
        tree.children(body, "", false);
        return tree.out.toString();
    }

    private void children(Element parent, String indent, boolean preformatted) {
        StringBuilder text = new StringBuilder();
        @Nullable Element previous = null;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (node instanceof Element element) {
                boolean begins = isEdge(previous, parent);
                text(text.toString(), indent, preformatted, begins, isEdge(element, parent));
                text.setLength(0);
                line(indent, name(element));
                children(
                        element,
                        indent + "  ",
                        preformatted || element.normalName().equals("pre"));
                previous = element;
            }
        }
        text(text.toString(), indent, preformatted, isEdge(previous, parent), isEdge(null, parent));
    }

    /** Whether whitespace is insignificant beside an element, or at an end of its parent if there is none. */
    private static boolean isEdge(@Nullable Element beside, Element parent) {
        return !WITHIN_LINES.contains((beside == null ? parent : beside).normalName());
    }

    private void text(String text, String indent, boolean preformatted, boolean begins, boolean ends) {
        String seen = text;
        if (!preformatted) {
            seen = seen.replaceAll("[ \t\r\n]+", " ");
            seen = begins ? seen.stripLeading() : seen;
            seen = ends ? seen.stripTrailing() : seen;
        }
        if (!seen.isEmpty()) {
            line(indent, '"' + seen.replace("\n", "\\n") + '"');
        }
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }

    private static String name(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            put(element, attribute.getKey(), attribute.getValue(), attributes);
        }
        return attributes.isEmpty() ? element.normalName() : element.normalName() + " " + attributes;
    }

    private static void put(Element element, String name, String value, Map<String, String> attributes) {
        boolean numbered = name.equals("id") && NUMBERED.contains(element.normalName());
        if (numbered || name.equals("scope")) {
            return;
        } else if (name.equals("class") && value.startsWith(ALIGNMENT)) {
            attributes.put("align", value.substring(ALIGNMENT.length()));
        } else {
            attributes.put(name, ADDRESSES.contains(name) ? decoded(value) : value);
        }
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
