package dev.broadsheet.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Growing inputs of each reader: random units repeated, and what nests, refers and multiplies. */
final class GrowingInputs {

    private static final String WORK = "@book{k1, title = {T}, year = 2020}\n";
    private static final String STYLE =
            "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\">%s</style>\n";
    private static final String CITATION =
            "<citation><layout><text variable=\"title\"/><text macro=\"m1\"/></layout></citation>";

    private static final Reader BIBTEX = Reader.file(
            "w.bib",
            "bibliography: w.bib\n",
            "As [@k1] says.",
            Function.identity(),
            "@book{k%d, ",
            "title = {",
            "author = \"",
            "@string{s%n = s%d",
            " # s%d",
            "crossref = {k%n}",
            "xdata = {k%d}",
            "}",
            "\"",
            ",",
            "\n@",
            "@comment(",
            "@preamble{",
            "\\",
            "year = 2020",
            " and ",
            "(",
            ")");

    private static final Reader CSL_JSON = Reader.file(
            "w.json",
            "bibliography: w.json\n",
            "Text.",
            Function.identity(),
            "[",
            "]",
            "{",
            "}",
            "\"id\": \"a%d\"",
            "\"author\": ",
            "\"family\": \"B\"",
            ",",
            ":",
            " ",
            "\n",
            "&a%d ",
            "*a%d");

    private static final Reader CSL = Reader.file(
                    "s.csl",
                    "bibliography: w.bib\ncitationStyle: s.csl\n",
                    "As [@k1] says.",
                    STYLE::formatted,
                    "<macro name=\"m%d\">",
                    "</macro>",
                    "<group>",
                    "</group>",
                    "<text macro=\"m%n\"/>",
                    "<text variable=\"title\"/>",
                    "<choose><if variable=\"title\">",
                    "</if></choose>",
                    "<!--",
                    "-->",
                    "<citation>",
                    "</citation>",
                    "<names variable=\"author\"/>",
                    "&amp;")
            .with("w.bib", WORK);

    private static final Reader FRONT_MATTER = Reader.article(
            "front matter",
            text -> "---\ntitle: T\ndate: 2026-01-01\n" + text + "\n---\n\nText.\n",
            "a%d: ",
            "[",
            "]",
            "{",
            "}",
            "- ",
            "&a%d ",
            "*a%d ",
            "\n",
            "  ",
            "|",
            ">",
            "\"",
            "'",
            "# ",
            "? ",
            "!!str ",
            ", ");

    private static final Reader MARKDOWN = Reader.article(
            "Markdown",
            text -> CostlyInput.FRONT + text + "\n",
            "*",
            "_",
            "`",
            "[",
            "](",
            ")",
            "![",
            "<",
            ">",
            "\"",
            "\n",
            "\n\n",
            "    ",
            "- ",
            "1. ",
            "> ",
            "#",
            "| a ",
            "|-",
            "\\",
            "a ",
            "::: facts\n",
            ":::\n",
            "$",
            "~~",
            "[^a%d]",
            "[^a%d]: ",
            "[a%d]: /b\n",
            "<a b=\"",
            "<!--",
            "{#a%d}",
            "&amp;",
            "@k",
            "a@b.c ",
            "http://a.b/ ");

    private static final Reader CSV = Reader.file(
            "articles/d.csv",
            "",
            "```table\ndata: d.csv\n```",
            Function.identity(),
            ",",
            "\"",
            "\n",
            "a%d",
            "1",
            ";",
            "\t",
            " ",
            "a,b\n",
            "\"\"");

    private static final Reader JSON = Reader.file(
            "articles/d.json",
            "",
            "```table\ndata: d.json\n```",
            Function.identity(),
            "[",
            "]",
            "{",
            "}",
            "\"a%d\": ",
            "1",
            ",",
            "\"",
            "\\u0041",
            "\n",
            "null");

    private static final Reader TEX = Reader.article(
            "TeX",
            text -> CostlyInput.FRONT + "$$\n" + text + "\n$$\n",
            "{",
            "}",
            "\\frac",
            "\\sqrt[",
            "]",
            "^",
            "_",
            "\\left(",
            "\\right)",
            "x",
            "\\\\",
            "&",
            "\\begin{matrix}",
            "\\end{matrix}",
            "\\text{",
            "\\newcommand{\\a}{",
            "\\a",
            "#1",
            "'",
            "\\not",
            "\\over ");

    private static final Reader SVG = Reader.file(
            "articles/p.svg",
            "",
            "![A](p.svg)",
            text -> "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + text + "</svg>",
            "<g id=\"g%d\">",
            "</g>",
            "<use href=\"#g%d\"/>",
            "<rect fill=\"url(#g%n)\"/>",
            "<style>",
            "</style>",
            "a{b:c}",
            "@media x{",
            "<path d=\"",
            "M0 0",
            "l1 1",
            "\"/>",
            "<!--",
            "-->",
            "<text>",
            "</text>",
            "&amp;",
            "<![CDATA[",
            "]]>");

    static final List<Reader> READERS = List.of(BIBTEX, CSL_JSON, CSL, FRONT_MATTER, MARKDOWN, CSV, JSON, TEX, SVG);

    private GrowingInputs() {}

    /** Returns the shapes that refer, multiply and nest. */
    static List<Growing> shapes() {
        return List.of(
                Growing.of(BIBTEX, "refer", "", "@inbook{k%d, title = {T}, crossref = {k%n}}\n", ""),
                Growing.of(BIBTEX, "refer", "", "@inbook{k%n, title = {T}, xdata = {k%d, k1}}\n", ""),
                Growing.of(BIBTEX, "refer to none", "", "@inbook{k%d, title = {T}, crossref = {m%n}}\n", ""),
                Growing.of(BIBTEX, "multiply", "@string{s1 = \"aa\"}\n", "@string{s%n = s%d # s%d}\n", WORK),
                Growing.of(BIBTEX, "never close", "", "@book{k%d, title = {\n", ""),
                Growing.of(BIBTEX, "never close", "", "@comment(\n", ""),
                Growing.nested(BIBTEX, "{", "", "}"),
                Growing.nested(CSL_JSON, "[", "", "]"),
                Growing.nested(CSL, "<group>", "", "</group>"),
                Growing.of(CSL, "refer", CITATION, "<macro name=\"m%d\"><text macro=\"m%n\"/></macro>", ""),
                Growing.of(
                        CSL,
                        "multiply",
                        CITATION,
                        "<macro name=\"m%d\"><text macro=\"m%n\"/><text macro=\"m%n\"/></macro>",
                        ""),
                Growing.of(FRONT_MATTER, "multiply", "b1: &b1 [a]\n", "b%n: &b%n [*b%d, *b%d]\n", ""),
                Growing.nested(FRONT_MATTER, "[", "", "]"),
                Growing.nested(MARKDOWN, "[", "a", "](b)"),
                Growing.nested(MARKDOWN, "> ", "a", ""),
                Growing.nested(MARKDOWN, "- ", "", ""),
                Growing.of(MARKDOWN, "refer", "", "> | a [a%d]: /b\n", ""),
                Growing.of(MARKDOWN, "refer", "", "[a%d][a%n]\n\n[a%d]: /b\n\n", ""),
                Growing.of(MARKDOWN, "refer to none", "", "[a%d](#a%n)\n\n", ""),
                Growing.nested(JSON, "[", "", "]"),
                Growing.nested(TEX, "{", "a", "}"),
                Growing.nested(SVG, "<g>", "", "</g>"),
                Growing.of(
                        SVG,
                        "multiply",
                        "<g id=\"g1\"/>",
                        "<g id=\"g%n\"><use href=\"#g%d\"/><use href=\"#g%d\"/></g>",
                        ""));
    }

    /** Returns a random unit of a reader, repeated. */
    static Growing random(Reader reader, Random random) {
        List<String> unit = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            unit.add(reader.tokens().get(random.nextInt(reader.tokens().size())));
        }
        return Growing.of(reader, "repeat", "", String.join("", unit), "");
    }
}
