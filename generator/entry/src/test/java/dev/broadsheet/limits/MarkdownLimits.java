package dev.broadsheet.limits;

import static dev.broadsheet.source.Limits.ANCHOR_CHARACTERS;
import static dev.broadsheet.source.Limits.ARTICLE_BLOCKS;
import static dev.broadsheet.source.Limits.ARTICLE_ELEMENTS;
import static dev.broadsheet.source.Limits.ARTICLE_FORMULAS;
import static dev.broadsheet.source.Limits.ATTRIBUTE_CHARACTERS;
import static dev.broadsheet.source.Limits.BIBTEX_EXPANSION;
import static dev.broadsheet.source.Limits.BIBTEX_FAULTS;
import static dev.broadsheet.source.Limits.CODE_CHARACTERS;
import static dev.broadsheet.source.Limits.CODE_LINE;
import static dev.broadsheet.source.Limits.CODE_LINES;
import static dev.broadsheet.source.Limits.CONTAINER_DEPTH;
import static dev.broadsheet.source.Limits.FORMULA_CHARACTERS;
import static dev.broadsheet.source.Limits.FORMULA_DEPTH;
import static dev.broadsheet.source.Limits.FORMULA_EXPANSIONS;
import static dev.broadsheet.source.Limits.FORMULA_TOKENS;
import static dev.broadsheet.source.Limits.HEADING_CHARACTERS;
import static dev.broadsheet.source.Limits.HTML_DEPTH;
import static dev.broadsheet.source.Limits.MARKDOWN_NESTING;
import static dev.broadsheet.source.Limits.PARAGRAPH_CHARACTERS;
import static dev.broadsheet.source.Limits.PARAGRAPH_LINES;
import static dev.broadsheet.source.Limits.PARAGRAPH_SIGNS;
import static dev.broadsheet.source.Limits.PULL_QUOTES;
import static dev.broadsheet.source.Limits.TABLE_COLUMNS;
import static dev.broadsheet.source.Limits.WORKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.address.Address;
import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.limits.LimitProof.Proof;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Xhtml;
import dev.broadsheet.source.ContentLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Limits of the text of an article. */
final class MarkdownLimits {

    private static final String FORMULA = "<math alttext=\"x\"><mi>x</mi></math>\n\n";

    private MarkdownLimits() {}

    static List<LimitProof> all() {
        return List.of(
                new LimitProof(
                        "paragraphs, headings, items, rows and other blocks of an article",
                        Amount.of(ARTICLE_BLOCKS),
                        "`BS-LIMIT-002`",
                        List.of("ARTICLE_BLOCKS"),
                        blocks("a\n\n").and(blocks("- a\n")).and(blocks("# a\n"))),
                new LimitProof(
                        "elements of an article: its blocks, cells, links, emphasis",
                        Amount.of(ARTICLE_ELEMENTS),
                        "`BS-LIMIT-003`",
                        List.of("ARTICLE_ELEMENTS"),
                        Content.text("*a* *a* *a* *a* *a* *a* *a* *a* *a* *a*\n\n".repeat(ARTICLE_ELEMENTS / 11 + 1))
                                .isToldAs("BS-LIMIT-003", "200000")
                                .and(Content.text("*a* *a* *a*\n\n".repeat(1000))
                                        .isNotToldAs("BS-LIMIT-003"))),
                new LimitProof(
                        "formulas of an article",
                        Amount.of(ARTICLE_FORMULAS),
                        "`BS-LIMIT-003`",
                        List.of("ARTICLE_FORMULAS"),
                        Content.text(FORMULA.repeat(ARTICLE_FORMULAS + 1))
                                .isToldAs("BS-LIMIT-003", "10000 formulas")
                                .and(Content.text(FORMULA.repeat(ARTICLE_FORMULAS))
                                        .isNotToldAs("BS-LIMIT-003"))),
                new LimitProof(
                        "a formula in TeX",
                        Amount.of(FORMULA_CHARACTERS) + " characters, " + FORMULA_DEPTH + " levels, "
                                + Amount.of(FORMULA_EXPANSIONS) + " macros that become " + Amount.of(FORMULA_TOKENS)
                                + " tokens",
                        "`BS-MATH-008`",
                        List.of("FORMULA_CHARACTERS", "FORMULA_DEPTH", "FORMULA_EXPANSIONS", "FORMULA_TOKENS"),
                        tex()),
                new LimitProof(
                        "works of a bibliography",
                        Amount.of(WORKS),
                        "`BS-CITE-004`",
                        List.of("WORKS"),
                        works(WORKS + 1)
                                .isToldAs("BS-CITE-004", "20000")
                                .and(works(WORKS).isNotToldAs("BS-CITE-004"))),
                new LimitProof(
                        "a BibTeX file",
                        Amount.of(BIBTEX_FAULTS) + " syntax errors; " + Amount.mebi(BIBTEX_EXPANSION)
                                + " characters by `@string`, `crossref` and `xdata`",
                        "`BS-CITE-018`",
                        List.of("BIBTEX_FAULTS", "BIBTEX_EXPANSION"),
                        bibtex()),
                new LimitProof(
                        "a paragraph, an item, a row",
                        Amount.mebi(PARAGRAPH_CHARACTERS) + " characters, " + Amount.of(PARAGRAPH_SIGNS)
                                + " markup characters; a paragraph or table " + Amount.of(PARAGRAPH_LINES) + " lines",
                        "`BS-LIMIT-001`, `BS-MD-006`",
                        List.of("PARAGRAPH_CHARACTERS", "PARAGRAPH_SIGNS", "PARAGRAPH_LINES"),
                        paragraph()),
                new LimitProof(
                        "lines of all code blocks of an article",
                        Amount.of(CODE_LINES),
                        "`BS-LIMIT-001`",
                        List.of("CODE_LINES"),
                        Content.text("```\n" + "\n".repeat(CODE_LINES + 1) + "```\n")
                                .isToldAs("BS-LIMIT-001", "100000")
                                .and(Content.text("```\n" + "\n".repeat(CODE_LINES) + "```\n")
                                        .isNotToldAs("BS-LIMIT-001"))),
                new LimitProof(
                        "a heading",
                        Amount.of(HEADING_CHARACTERS) + " characters",
                        "`BS-LIMIT-001`",
                        List.of("HEADING_CHARACTERS"),
                        Content.text("## " + "x".repeat(HEADING_CHARACTERS + 1))
                                .isToldAs("BS-LIMIT-001", "10000")
                                .and(Content.text("## " + "x".repeat(HEADING_CHARACTERS))
                                        .isNotToldAs("BS-LIMIT-001"))),
                new LimitProof(
                        "an anchor",
                        Amount.of(ANCHOR_CHARACTERS) + " characters",
                        "`BS-MD-004`; one made of a heading ends there",
                        List.of("ANCHOR_CHARACTERS"),
                        anchor()),
                new LimitProof(
                        "quotes, lists, brackets, emphasis in each other",
                        Amount.of(MARKDOWN_NESTING),
                        "`BS-MD-001`",
                        List.of("MARKDOWN_NESTING"),
                        Content.text(">".repeat(MARKDOWN_NESTING + 1) + "a")
                                .isToldAs("BS-MD-001", "100")
                                .and(Content.text(">".repeat(MARKDOWN_NESTING) + "a")
                                        .isNotToldAs("BS-MD-001"))),
                new LimitProof(
                        "blocks such as `::: facts` in each other",
                        Amount.of(CONTAINER_DEPTH),
                        "`BS-BLOCK-007`",
                        List.of("CONTAINER_DEPTH"),
                        Content.text("::: div\n".repeat(CONTAINER_DEPTH + 1) + "a\n")
                                .isToldAs("BS-BLOCK-007", "10")
                                .and(Content.text("::: div\n".repeat(CONTAINER_DEPTH) + "a\n")
                                        .isNotToldAs("BS-BLOCK-007"))),
                new LimitProof(
                        "pull quotes of an article",
                        Amount.of(PULL_QUOTES),
                        "`BS-BLOCK-008`",
                        List.of("PULL_QUOTES"),
                        quotes(PULL_QUOTES + 1)
                                .isToldAs("BS-BLOCK-008", "50")
                                .and(quotes(PULL_QUOTES).isNotToldAs("BS-BLOCK-008"))),
                new LimitProof(
                        "elements of raw HTML in each other",
                        Amount.of(MARKDOWN_NESTING),
                        "`BS-HTML-005`",
                        List.of("HTML_DEPTH"),
                        html()),
                new LimitProof(
                        "an attribute of an element",
                        Amount.of(ATTRIBUTE_CHARACTERS) + " characters",
                        "`BS-HTML-010`",
                        List.of("ATTRIBUTE_CHARACTERS"),
                        titled(ATTRIBUTE_CHARACTERS + 1)
                                .isToldAs("BS-HTML-010", "10000")
                                .and(titled(ATTRIBUTE_CHARACTERS).isNotToldAs("BS-HTML-010"))),
                new LimitProof(
                        "columns of a table",
                        Amount.of(TABLE_COLUMNS),
                        "wider cells end there",
                        List.of("TABLE_COLUMNS"),
                        MarkdownLimits::columns),
                new LimitProof(
                        "a code block that is highlighted",
                        Amount.of(CODE_CHARACTERS) + " characters, lines of " + Amount.of(CODE_LINE),
                        "longer ones stay plain",
                        List.of("CODE_CHARACTERS", "CODE_LINE"),
                        MarkdownLimits::code));
    }

    private static Proof bibtex() {
        String faults = "@book{a, title = {\n".repeat(BIBTEX_FAULTS + 1);
        String doubled = IntStream.range(1, 47)
                .mapToObj(i -> "@string{s" + i + " = s" + (i - 1) + " # s" + (i - 1) + "}\n")
                .collect(Collectors.joining());
        String parent = "@book{a, publisher = {" + "x".repeat(BIBTEX_EXPANSION / 1000) + "}}\n";
        return bibtex(faults)
                .isToldAs("BS-CITE-018", "100 errors")
                .and(bibtex("@string{s0 = \"aa\"}\n" + doubled).isToldAs("BS-CITE-018", "16777216 characters"))
                .and(bibtex(parent + inheriting(1000)).isToldAs("BS-CITE-018", "16777216 characters"))
                .and(bibtex(parent + inheriting(990)).isNotToldAs("BS-CITE-018"));
    }

    private static String inheriting(int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i -> "@inbook{b" + i + ", title = {T}, crossref = {a}}\n")
                .collect(Collectors.joining());
    }

    private static Content bibtex(String text) {
        return Content.site("title: T\nbibliography: w.bib\n").with("w.bib", text);
    }

    private static Content works(int count) {
        StringBuilder bib = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bib.append("@book{k").append(i).append(",}\n");
        }
        return Content.site("title: T\nbibliography: a.bib\n").with("a.bib", bib.toString());
    }

    private static Proof tex() {
        String define = "\\newcommand{\\a}{x}\\newcommand{\\b}{" + "x".repeat(1000) + "}";
        return formula("x".repeat(FORMULA_CHARACTERS))
                .isToldAs("BS-MATH-008", "20000 characters")
                .and(formula("x".repeat(FORMULA_CHARACTERS - 10)).isNotToldAs("BS-MATH-008"))
                .and(formula("{".repeat(FORMULA_DEPTH + 1) + "}".repeat(FORMULA_DEPTH + 1))
                        .isToldAs("BS-MATH-008", "50 levels"))
                .and(formula("{".repeat(FORMULA_DEPTH) + "}".repeat(FORMULA_DEPTH))
                        .isNotToldAs("BS-MATH-008"))
                .and(formula(define + "\\a ".repeat(FORMULA_EXPANSIONS + 1)).isToldAs("BS-MATH-008", "macros"))
                .and(formula(define + "\\a ".repeat(FORMULA_EXPANSIONS)).isNotToldAs("BS-MATH-008"))
                .and(formula(define + "\\b ".repeat(FORMULA_TOKENS / 1000 + 1)).isToldAs("BS-MATH-008", "macros"))
                .and(formula(define + "\\b ".repeat(FORMULA_TOKENS / 1000)).isNotToldAs("BS-MATH-008"));
    }

    private static Content formula(String tex) {
        return Content.text("```math\n" + tex + "\n```\n");
    }

    private static Proof blocks(String block) {
        return Content.text(block.repeat(ARTICLE_BLOCKS + 1))
                .isToldAs("BS-LIMIT-002", "20000")
                .and(Content.text(block.repeat(ARTICLE_BLOCKS / 10)).isNotToldAs("BS-LIMIT-002"));
    }

    private static Proof paragraph() {
        return Content.text("word ".repeat(PARAGRAPH_CHARACTERS / 5 + 1))
                .isToldAs("BS-LIMIT-001", "1048576")
                .and(Content.text("`a` ".repeat(PARAGRAPH_SIGNS / 2 + 1))
                        .isToldAs("BS-MD-006", "2000 markup characters"))
                .and(Content.text("`a` ".repeat(PARAGRAPH_SIGNS / 2)).isNotToldAs("BS-MD-006"))
                .and(Content.text("a{.b} ".repeat(PARAGRAPH_SIGNS + 1)).isToldAs("BS-MD-006", "2000 markup characters"))
                .and(Content.text("a\n".repeat(PARAGRAPH_LINES + 1)).isToldAs("BS-MD-006", "5000 lines"))
                .and(Content.text("a\n".repeat(PARAGRAPH_LINES)).isNotToldAs("BS-MD-006"));
    }

    private static Proof anchor() {
        String longest = "x".repeat(ANCHOR_CHARACTERS);
        return Content.text("## a {#" + longest + "x}")
                .isToldAs("BS-MD-004", "250")
                .and(Content.text("## a {#" + longest + "}").isNotToldAs("BS-MD-004"))
                .and(folder -> assertThat(rendered(folder, Content.text("## " + longest + "y")))
                        .contains("id=\"" + longest + "\""));
    }

    /** Checks raw HTML; the limit of all nested elements of a body leaves room for those that the parser adds. */
    private static Proof html() {
        assertThat(HTML_DEPTH).isGreaterThan(3 * MARKDOWN_NESTING);
        return Content.text("<span>".repeat(MARKDOWN_NESTING + 1) + "a")
                .isToldAs("BS-HTML-005", "100")
                .and(Content.text("<span>".repeat(MARKDOWN_NESTING) + "a").isNotToldAs("BS-HTML-005"));
    }

    private static Content quotes(int number) {
        return Content.text("They met.\n\n" + "::: pullquote\nThey met.\n:::\n\n".repeat(number));
    }

    private static Content titled(int characters) {
        return Content.text("<p title=\"" + "x".repeat(characters) + "\">a</p>");
    }

    private static void columns(Path folder) {
        String rows = ("<tr>" + "<td>b</td>".repeat(TABLE_COLUMNS / 2) + "</tr>\n\n");
        String table =
                "<table><tr><td colspan=\"" + 2 * TABLE_COLUMNS + "\">a</td><td>c</td></tr>\n\n" + rows + "</table>";

        assertThat(rendered(folder, Content.text(table))).contains("colspan=\"" + TABLE_COLUMNS / 2 + "\"");
    }

    private static void code(Path folder) {
        assertThat(rendered(folder.resolve("a"), code("x".repeat(CODE_LINE - 4))))
                .contains("<span class=\"kt\">int</span>");
        assertThat(rendered(folder.resolve("b"), code("x".repeat(CODE_LINE)))).doesNotContain("<span");
        assertThat(rendered(folder.resolve("c"), code("x\nint ".repeat(CODE_CHARACTERS / 6))))
                .doesNotContain("<span");
    }

    private static Content code(String name) {
        return Content.text("```java\nint " + name + "\n```");
    }

    private static String rendered(Path project, Content content) {
        content.write(project);
        Publication publication = Phases.assemble(
                ContentLoader.load(project, project.resolve("content"), new Diagnostics()), new Diagnostics());
        return Xhtml.of(publication.articles().get(0).body(), reference -> new Address("x"), false);
    }
}
