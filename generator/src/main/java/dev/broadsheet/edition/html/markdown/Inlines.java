package dev.broadsheet.edition.html.markdown;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text within a block. */
final class Inlines {

    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[^\\s()<>]*");

    private Inlines() {}

    /** The content of a block, on one line but for forced breaks. */
    static String of(Element block) {
        return tidy(children(block));
    }

    static String tidy(String text) {
        return Text.tidy(text.strip());
    }

    private static String children(Element element) {
        StringBuilder out = new StringBuilder();
        element.childNodes().forEach(child -> out.append(write(child)));
        return out.toString();
    }

    static String write(Node node) {
        if (node instanceof TextNode text) {
            return Text.inline(text.getWholeText());
        }
        return node instanceof Element element ? element(element) : "";
    }

    private static String element(Element element) {
        return switch (element.normalName()) {
            case "em", "i", "cite" -> around("*", element);
            case "strong", "b" -> around("**", element);
            case "del", "s" -> around("~~", element);
            case "code", "kbd", "samp" -> code(element.wholeText());
            case "br" -> "\\\n";
            case "img" -> "![" + Text.inline(element.attr("alt")) + "](" + target(element.attr("src")) + ")";
            case "a" -> link(element);
            // Markdown has no formulas, and their signs one after the other say something else.
            case "math" -> Text.inline(element.attr("alttext"));
            case "script", "style", "template" -> "";
            default -> children(element);
        };
    }

    private static String link(Element link) {
        String role = link.attr("role");
        if (role.equals("doc-noteref")) {
            return "[^" + link.text() + "]";
        }
        if (role.equals("doc-backlink")) {
            return "";
        }
        String text = children(link);
        return link.attr("href").isEmpty() ? text : "[" + text + "](" + target(link.attr("href")) + ")";
    }

    private static String target(String address) {
        return PLAIN_ADDRESS.matcher(address).matches()
                ? address
                : "<" + address.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    private static String around(String mark, Element element) {
        String text = children(element);
        return text.isBlank() ? text : mark + text.strip() + mark + (text.endsWith(" ") ? " " : "");
    }

    private static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }
}
