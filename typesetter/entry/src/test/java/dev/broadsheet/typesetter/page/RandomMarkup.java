package dev.broadsheet.typesetter.page;

import java.util.List;
import java.util.Random;

/** Generates random nested elements with random styles and numbered words. */
public final class RandomMarkup {

    private static final List<String> ELEMENTS = List.of(
            "p",
            "div",
            "span",
            "b",
            "a",
            "section",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "pre",
            "code",
            "h2",
            "h3",
            "aside",
            "sup");

    private static final List<String> STYLES = List.of(
            "",
            "",
            "",
            "",
            "float: left; width: 60pt",
            "float: right; width: 20pt; margin-right: -20pt",
            "float: footnote",
            "float: footnote; footnote-display: -bs-side",
            "float: footnote; footnote-display: compact; footnote-policy: block",
            "position: absolute; top: 10pt",
            "display: block",
            "display: inline",
            "display: inline-block",
            "display: inline-block; width: 50%; vertical-align: middle",
            "display: table-cell",
            "display: table-row",
            "display: list-item",
            "margin: 300pt 0 -5pt",
            "padding: 3pt; border: 1pt solid red",
            "clear: both",
            "break-before: page",
            "break-before: column",
            "columns: 3; column-rule: solid",
            "columns: 2 10pt; column-fill: auto; height: 50pt",
            "columns: 10000; column-gap: 0",
            "column-span: all",
            "float: top; float-reference: page",
            "float: bottom",
            "float: snap-block",
            "break-inside: avoid",
            "white-space: pre",
            "width: 500pt",
            "text-align: right; text-indent: 30pt",
            "font-size: 30pt",
            "line-height: 0");

    private final Random random;
    private StringBuilder html = new StringBuilder();
    private int words;

    public RandomMarkup(long seed) {
        random = new Random(seed);
    }

    /** Returns further markup. */
    public String next() {
        html = new StringBuilder();
        nodes(0);
        return html.toString();
    }

    /** Returns the number of words so far. */
    int words() {
        return words;
    }

    private void nodes(int depth) {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            if (depth > 7 || random.nextInt(3) == 0) {
                html.append(" w").append(words++).append("e ");
            } else {
                String element = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
                String style = STYLES.get(random.nextInt(STYLES.size()));
                html.append('<')
                        .append(element)
                        .append(" style=\"")
                        .append(style)
                        .append("\">");
                nodes(depth + 1);
                html.append("</").append(element).append('>');
            }
        }
    }
}
