package dev.broadsheet.edition.epub;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Converts a document of a book to HTML syntax: without the XML declaration, without attributes of XML and EPUB, and with end
 * tags where HTML requires them. The input must be well-formed, as templates write it.
 */
final class HtmlSerializer {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** The foreign elements, within which HTML allows self-closing tags. */
    private static final Set<String> FOREIGN = Set.of("svg", "math");

    private final String xhtml;
    private final UnaryOperator<String> addresses;
    private final StringBuilder out;
    private int foreign;

    private HtmlSerializer(String xhtml, UnaryOperator<String> addresses) {
        this.xhtml = xhtml;
        this.addresses = addresses;
        this.out = new StringBuilder(xhtml.length());
    }

    /** @param addresses maps the values of {@code href}, {@code src} and {@code poster} */
    static String of(String xhtml, UnaryOperator<String> addresses) {
        return new HtmlSerializer(xhtml, addresses).write();
    }

    private String write() {
        int at = 0;
        while (at < xhtml.length()) {
            int tag = xhtml.indexOf('<', at);
            if (tag < 0) {
                out.append(xhtml, at, xhtml.length());
                break;
            }
            out.append(xhtml, at, tag);
            at = markup(tag);
        }
        return out.toString();
    }

    /** Writes the tag, comment or declaration that begins at an offset; returns the offset after it. */
    private int markup(int at) {
        if (xhtml.startsWith("<?", at)) {
            return after("?>", at) + (xhtml.startsWith("\n", after("?>", at)) ? 1 : 0);
        }
        if (xhtml.startsWith("<!--", at)) {
            return copied(at, after("-->", at));
        }
        if (xhtml.startsWith("<!", at)) {
            return copied(at, after(">", at));
        }
        return xhtml.startsWith("</", at) ? endTag(at) : startTag(at);
    }

    private int after(String end, int at) {
        int found = xhtml.indexOf(end, at);
        return found < 0 ? xhtml.length() : found + end.length();
    }

    private int copied(int from, int to) {
        out.append(xhtml, from, to);
        return to;
    }

    private int endTag(int at) {
        int end = after(">", at);
        foreign -= FOREIGN.contains(xhtml.substring(at + 2, end - 1).strip()) ? 1 : 0;
        return copied(at, end);
    }

    private int startTag(int at) {
        int position = at + 1;
        while (isName(position)) {
            position++;
        }
        String name = xhtml.substring(at + 1, position);
        out.append('<').append(name);
        foreign += FOREIGN.contains(name) ? 1 : 0;
        while (position < xhtml.length() && xhtml.charAt(position) != '>' && xhtml.charAt(position) != '/') {
            position = attribute(position);
        }
        boolean empty = xhtml.startsWith("/>", position);
        close(name, empty);
        return Math.min(xhtml.length(), position + (empty ? 2 : 1));
    }

    private void close(String name, boolean empty) {
        boolean inForeign = foreign > 0;
        out.append(empty && inForeign ? "/>" : ">");
        if (empty && !inForeign && !VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
        foreign -= empty && FOREIGN.contains(name) ? 1 : 0;
    }

    /** Writes an attribute and the space before it, unless it is one of XML or EPUB; returns the offset after it. */
    private int attribute(int at) {
        int start = at;
        while (start < xhtml.length() && Character.isWhitespace(xhtml.charAt(start))) {
            start++;
        }
        int equals = start;
        while (isName(equals)) {
            equals++;
        }
        if (!xhtml.startsWith("=\"", equals)) {
            return Math.max(at + 1, equals);
        }
        String name = xhtml.substring(start, equals);
        int end = xhtml.indexOf('"', equals + 2);
        if (!name.startsWith("epub:") && !name.startsWith("xmlns:epub") && !name.equals("xml:lang")) {
            String value = xhtml.substring(equals + 2, end);
            boolean leads = name.equals("href") || name.equals("src") || name.equals("poster");
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(leads ? addresses.apply(value) : value)
                    .append('"');
        }
        return end + 1;
    }

    private boolean isName(int at) {
        return at < xhtml.length() && " \t\r\n/>=".indexOf(xhtml.charAt(at)) < 0;
    }
}
