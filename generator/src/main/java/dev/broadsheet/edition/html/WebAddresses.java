package dev.broadsheet.edition.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Addresses of the web that a text spells out. A line may end after a slash of theirs, before it ends in the middle of a
 * word; a link of which the address is the text gets the class {@code address}, for print needs it once only.
 */
final class WebAddresses {

    private static final Evaluator CODE = QueryParser.parse("pre, svg, math, script, style");
    private static final Evaluator LINKS = QueryParser.parse("a[href^=http]");

    private static final String SCHEME = "://";

    /** The end of a part of a path, before another. */
    private static final Pattern PART = Pattern.compile("(?<=[^\\s/:]/|[?&])(?=[^\\s/])");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private WebAddresses() {}

    static void mark(Element root) {
        for (Element link : root.select(LINKS)) {
            String text = link.text().strip();
            String address = link.attr("href");
            if (address.equals(text) || address.endsWith(SCHEME + text) || address.endsWith(SCHEME + text + "/")) {
                link.addClass("address");
            }
        }
        List<TextNode> found = new ArrayList<>();
        root.forEachNode(node -> {
            if (node instanceof TextNode text && text.getWholeText().contains(SCHEME) && !isCode(text)) {
                found.add(text);
            }
        });
        found.forEach(WebAddresses::allowBreaks);
    }

    private static boolean isCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest(CODE) != null;
    }

    private static void allowBreaks(TextNode node) {
        String text = node.getWholeText();
        int start = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Matcher part =
                    PART.matcher(text).region(address.start(), address.end()).useTransparentBounds(true);
            while (part.find()) {
                TextNode before = new TextNode(text.substring(start, part.start()));
                node.before(before);
                node.before(new Element("wbr"));
                start = part.start();
            }
        }
        if (start > 0) {
            node.text(text.substring(start));
        }
    }
}
