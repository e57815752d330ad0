package dev.broadsheet.cost;

import java.util.List;

/** Inputs with much raw HTML. */
final class CostlyHtml {

    private final CostlyInputs inputs;

    private CostlyHtml(CostlyInputs inputs) {
        this.inputs = inputs;
    }

    static void addTo(CostlyInputs inputs) {
        CostlyHtml costly = new CostlyHtml(inputs);
        costly.html();
    }

    private void html() {
        for (String tag : List.of(
                "b",
                "span",
                "p",
                "div",
                "section",
                "ul",
                "li",
                "dl",
                "dt",
                "dd",
                "table",
                "tr",
                "td",
                "caption",
                "figure",
                "figcaption",
                "details",
                "summary",
                "ruby",
                "rt",
                "abbr",
                "time",
                "q",
                "blockquote",
                "pre",
                "code",
                "h2",
                "a",
                "img",
                "br",
                "hr",
                "script",
                "style",
                "x",
                "svg",
                "math",
                "iframe",
                "form",
                "textarea",
                "title",
                "noscript",
                "bdo",
                "aside",
                "footer",
                "header",
                "nav",
                "body",
                "html",
                "head",
                "template",
                "select",
                "option",
                "button",
                "object",
                "sub",
                "mark",
                "dfn",
                "kbd",
                "wbr",
                "tbody",
                "colgroup",
                "col")) {
            inputs.add("html " + tag, "a <" + tag + ">b</" + tag + "> ", "<" + tag + ">b</" + tag + ">", "\n");
            inputs.add("html in blocks " + tag, "<" + tag + ">b</" + tag + ">\n\n");
            inputs.add("html that is open " + tag, "<" + tag + ">b\n\n");
            inputs.add("html that ends " + tag, "a</" + tag + ">\n\n");
            inputs.add("html in lines " + tag, "<" + tag + ">b</" + tag + ">\n");
        }
        inputs.add("misnested", "<b><i>a</b></i>");
        inputs.add("misnested blocks", "<p><b><div>a</p></b></div>\n");
        inputs.add("misnested tables", "<table><b><tr><i><td>a</table>\n");
        inputs.add("links in links", "<a href=\"https://a.b\">a<b>");
        inputs.add("a tag", "<p ", "a%d=b ", ">a</p>");
        inputs.add("a tag of one attribute", "<p ", "title=b ", ">a</p>");
        inputs.add("a value", "<p title=\"", "a ", "\">a</p>");
        inputs.add("a class", "<p class=\"", "a%d ", "\">a</p>");
        inputs.add("a value of entities", "<p title=\"", "&amp;", "\">a</p>");
        inputs.add("ids", "<p id=\"a%d\">a</p>\n\n");
        inputs.add("ids twice", "<p id=\"a\">a</p>\n\n");
        inputs.add("ids that are wished for", "<p id=\"p-%d\">a</p>\n\na\n\n");
        inputs.add("names of tags", "<", "a", ">b");
        inputs.add("styles", "<p style=\"", "color:red;", "\">a</p>");
        inputs.add("languages", "<span lang=\"de\">a</span> ");
        inputs.add("sections in sections", "<section><h2>a</h2></section>\n\n");
        inputs.add("details", "<details><summary>a</summary>b</details>\n\n");
        inputs.add("marks", "<mark>a</mark><sub>b</sub><sup>c</sup>");
        inputs.add("rubies", "<ruby>\u5B57<rt>a</rt></ruby>");
        inputs.add("figures", "<figure><img alt=\"a\" src=\"p.png\"><figcaption>b</figcaption></figure>\n\n");
        inputs.add("entities without end", "&#", "1", "");
    }
}
