package dev.broadsheet.typesetter.proof;

import java.util.List;
import java.util.Random;

/** Nests any element of HTML in any other, with roles and styles that change what they are, and many of them empty. */
final class RandomStructure {

    private static final int DEEPEST = 7;
    private static final int LARGEST = 60;

    private static final List<String> ELEMENTS = List.of((""
                    + "a abbr address article aside b bdi bdo blockquote body br button caption cite code col colgroup data"
                    + " datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3"
                    + " h4 h5 h6 header hgroup hr html i iframe img input ins kbd label legend li main map mark math menu"
                    + " meter nav object ol optgroup option output p picture pre progress q rp rt ruby s samp search section"
                    + " select small source span strong sub summary sup svg table tbody td textarea tfoot th thead time tr"
                    + " u ul var video wbr")
            .split(" "));

    /** Elements whose place among others matters most to the structure. */
    private static final List<String> PARTICULAR = List.of(
            "ul",
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "h1",
            "h3",
            "a",
            "figure",
            "figcaption");

    private static final List<String> ROLES = List.of(
            "heading",
            "list",
            "listitem",
            "table",
            "row",
            "cell",
            "presentation",
            "none",
            "img",
            "article",
            "doc-toc",
            "doc-endnotes",
            "doc-noteref",
            "note",
            "math",
            "link");

    private static final List<String> STYLES = List.of(
            "display: block",
            "display: inline",
            "display: inline-block",
            "display: list-item",
            "display: table",
            "display: inline-table",
            "display: table-row-group",
            "display: table-header-group",
            "display: table-footer-group",
            "display: table-row",
            "display: table-cell",
            "display: table-caption",
            "display: flex",
            "display: inline-flex",
            "display: grid",
            "display: contents",
            "display: none",
            "float: left",
            "float: footnote",
            "float: bottom",
            "position: absolute",
            "position: fixed",
            "position: running(head)",
            "break-before: page",
            "columns: 2",
            "list-style: none",
            "list-style-position: inside",
            "visibility: hidden",
            "order: -1",
            "opacity: .5",
            "writing-mode: vertical-rl");

    static final String CSS = """
            @page { size: 90mm 80mm; margin: 9mm; @top-center { content: element(head) } }
            .before::before { content: 'before' } .picture::before { content: url('data:image/svg+xml,%s') }
            .call::footnote-call { content: url('data:image/svg+xml,%s') } .call { float: footnote }
            .marked::marker { content: url('data:image/svg+xml,%s') } .letter::first-letter { font-size: 200%% }
            """.replace(
                    "%s",
                    "<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22><path d=%22M0 0H9V9%22/></svg>")
            .replace("%%", "%");

    private static final List<String> CLASSES = List.of("before", "picture", "call", "marked", "letter");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int words;
    private int elements;

    private RandomStructure(long seed) {
        random = new Random(seed);
    }

    /** Returns a document: as XML, where every nesting is as written, or as HTML, whose parser moves some elements. */
    static String document(long seed) {
        RandomStructure structure = new RandomStructure(seed);
        String root = structure.random.nextBoolean() ? "<html xmlns=\"http://www.w3.org/1999/xhtml\">" : "<html>";
        structure.nodes(0);
        return root + "<head><title>Any structure</title></head><body>" + structure.out + "</body></html>";
    }

    private void nodes(int depth) {
        for (int left = random.nextInt(5); left > 0; left--) {
            if (depth > DEEPEST || elements > LARGEST || random.nextInt(4) == 0) {
                out.append(random.nextInt(4) == 0 ? "\n" : " w" + words++ + " ");
            } else {
                element(depth);
            }
        }
    }

    private void element(int depth) {
        elements++;
        String name = any(random.nextInt(3) > 0 ? PARTICULAR : ELEMENTS);
        out.append('<').append(name);
        attributes(name);
        out.append('>');
        nodes(depth + 1);
        out.append("</").append(name).append('>');
    }

    private void attributes(String name) {
        switch (name) {
            case "a" -> attribute("href", random.nextBoolean() ? "#x" + random.nextInt(9) : "https://example.org/");
            case "img" -> attribute(random.nextBoolean() ? "alt" : "src", "data:image/svg+xml,&lt;svg/>");
            case "td", "th" -> attribute(any(List.of("colspan", "rowspan", "scope")), "" + random.nextInt(4));
            case "input" -> attribute("type", any(List.of("text", "checkbox", "radio", "hidden", "button")));
            default -> {}
        }
        sometimes(6, "style", STYLES);
        sometimes(8, "role", ROLES);
        sometimes(8, "class", CLASSES);
        sometimes(20, "lang", List.of("de", "ar", ""));
        sometimes(20, "aria-hidden", List.of("true"));
        sometimes(20, "dir", List.of("rtl"));
        sometimes(9, "id", List.of("x" + random.nextInt(9)));
        sometimes(30, "aria-level", List.of("1", "3", "9", "none"));
    }

    private void sometimes(int seldom, String name, List<String> values) {
        if (random.nextInt(seldom) == 0) {
            attribute(name, any(values));
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
