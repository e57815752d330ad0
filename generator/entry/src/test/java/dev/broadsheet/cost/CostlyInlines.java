package dev.broadsheet.cost;

import java.util.List;

/** Inputs with many inline elements. */
final class CostlyInlines {

    private final CostlyInputs inputs;

    private CostlyInlines(CostlyInputs inputs) {
        this.inputs = inputs;
    }

    static void addTo(CostlyInputs inputs) {
        CostlyInlines costly = new CostlyInlines(inputs);
        costly.inlines();
    }

    private void inlines() {
        for (String unit : List.of(
                "*a* ",
                "**a** ",
                "*a_ ",
                "_a ",
                "*a **b ",
                "**a*",
                "~~a~~ ",
                "~a ",
                "***a***",
                "a*",
                "*",
                "_",
                "__a__b",
                "`a` ",
                "`",
                "`a``b```c",
                "\\*",
                "\\",
                "&amp;",
                "&#65;",
                "&nope;",
                "&",
                "<",
                "<a ",
                "</",
                "<!--",
                "<?",
                "<!A",
                "[",
                "]",
                "[]",
                "[a]",
                "[a](b) ",
                "[a](#p-1) ",
                "[a](<b> \"c\") ",
                "[a](",
                "](",
                "![",
                "![a](b.png) ",
                "<https://a.b/%d> ",
                "<a@b.c> ",
                "https://a.b/%d ",
                "www.a.b ",
                "a@b.c ",
                "[a](https://a.b/%d \"t\") ",
                "[a](https://a.b/?%d) ",
                "{.a}",
                "{#a%d}",
                "a {.a .b .c=d} ",
                "{",
                "}",
                "*a*{.term} ",
                "*a%d*{.term} ",
                "`a`{.b} ",
                "{{#include a.md}} ",
                "{{",
                "$a$ ",
                "[^1]",
                "[^%d]",
                "[a][b] ",
                "[a%d][] ",
                "!",
                "|",
                "a | b ",
                ":",
                ": ",
                "#",
                "+",
                "-",
                "=",
                ">",
                "~",
                "^",
                "\"",
                "'",
                "(",
                ")",
                "1. ",
                "1) ",
                "- [ ] ",
                "[ ] ",
                "\\[",
                "==a== ",
                "--",
                "...",
                "\u2019")) {
            inputs.add("inline " + unit.strip(), "a", unit, "z");
            inputs.add("paragraphs of " + unit.strip(), "a" + unit.strip() + "\n\n");
            inputs.add("lines of " + unit.strip(), unit.strip() + "\n");
        }
        inputs.add("an address", "[a](https://a.b/", "a", ")");
        inputs.add("an address of escapes", "[a](https://a.b/", "%20", ")");
        inputs.add("an address of hosts", "[a](https://", "a.", "b/)");
        inputs.add("a title of a link", "[a](https://a.b/ \"", "a ", "\")");
        inputs.add("a text of a link", "[", "a ", "](https://a.b/)");
        inputs.add("a path", "[a](", "../", "b.md)");
        inputs.add("a path of names", "[a](", "b/", "c.md)");
        inputs.add("an anchor", "[a](#", "b", ")");
        inputs.add("a text of a picture", "![", "a ", "](b.png)");
        inputs.add("a comment", "<!--", "a ", "-->\n\nText");
        inputs.add("a comment of dashes", "<!--", "-", "-->\n\nText");
        inputs.add("attributes of one thing", "*a*{", ".a%d ", "}");
        inputs.add("attributes with values", "*a*{", "a%d=b ", "}");
        inputs.add("names of our own", "data-bs%d ");
        inputs.add("signs and a tail", "<!A", " ".repeat(3) + "a", "b");
        for (String sign : List.of(
                "<!A",
                "<!--",
                "<?",
                "<a ",
                "[",
                "`",
                "``` ",
                "&#",
                "*a ",
                "<![CDATA[",
                "</a",
                "![",
                "[a](",
                "\"",
                "<a href=\"")) {
            inputs.add("a tail of text behind " + sign, (sign + " a").repeat(1900) + " ", "word ", "");
        }
        inputs.add("quoted emphasis", "> a\n", "> *a **b _c\n", "");
        inputs.add("rows of no table", "a\n", "| *a **b\n", "");
        inputs.add("numbers of no list", "a\n", "2. *a **b\n", "");
        inputs.add("items of no list", "a\n", "      - *a **b\n", "");
        inputs.add("terms of no list", "a\n", ": *a **b\n", "");
        inputs.add("definitions of no list", "a\n", "[a]: *b **c `d\n", "");
        inputs.add("a long id", "## a {#", "a", "}\n");
    }
}
