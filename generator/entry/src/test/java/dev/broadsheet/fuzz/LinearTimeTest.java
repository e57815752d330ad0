package dev.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.picture.SvgFault;
import dev.broadsheet.picture.SvgSanitizer;
import dev.broadsheet.source.ContentLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The time for repeated input is linear in its length. At these lengths, a quadratic step in a style would take minutes, and
 * an exponential one would not end. The time limit suits a busy machine.
 */
@Tag("slow")
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class LinearTimeTest {

    private static final int STYLE = 600_000;
    private static final int ATTRIBUTE = 200_000;
    private static final int VALUE = 60_000;
    private static final int BODY = 60_000;

    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";",
                "{",
                "}",
                "{}",
                "a{}",
                "a;",
                "a{b:c}",
                "@media x{",
                "/*",
                "*/",
                "/**/",
                "url(#",
                "url(#a)",
                "'",
                "(",
                "@import x;",
                "a:b;",
                "--a:",
                " ",
                "-",
                "&lt;!--"
            })
    void styles(String unit) throws SvgFault {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>"
                + unit.repeat(STYLE / unit.length()) + "</style><rect style=\"fill:"
                + unit.repeat(ATTRIBUTE / unit.length()) + "\"/></svg>";

        assertThat(SvgSanitizer.clean(svg.getBytes(StandardCharsets.UTF_8)).data())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\t", "0", "9.", "1e", "-", "+", "data:", "javascript", "#", "&#9;", ":", "/", "A", "="})
    void addressesAndNumbers(String unit) {
        String value = unit.repeat(ATTRIBUTE / unit.length());
        for (String attribute : new String[] {"href", "fill", "viewBox", "width", "transform", "d"}) {
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + (attribute.equals("href") ? "x" : attribute)
                    + "=\"" + value + "\"><a href=\"" + value + "\"/><image href=\"data:image/png;base64," + value
                    + "\"/></svg>";
            try {
                assertThat(SvgSanitizer.clean(svg.getBytes(StandardCharsets.UTF_8))
                                .data())
                        .isNotEmpty();
            } catch (SvgFault e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", " ", "a ", "-", "a-", "Dr. ", "A. ", "/", "a/", ".", "a.", "@", ":", "1", "%", "\u0301", "'"
            })
    void frontMatter(String unit) throws IOException {
        String value = '"' + unit.repeat(VALUE / unit.length() / 8) + '"';
        assertEnds("articles/a.md", """
                ---
                title: %1$s
                date: 2026-01-01
                authors: [%1$s]
                tags: [%1$s]
                aliases: [%1$s]
                people: [{name: %1$s, role: %1$s}]
                sources: [{title: x, url: "https://%2$s"}]
                ---

                Text of %1$s.
                """.formatted(value, unit.strip().repeat(2000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                " ",
                "\n",
                "a\n\n",
                "Ada Berg, ",
                "the president Ada Berg ",
                "Dr. Ada ",
                "1,000 ",
                "A. B. ",
                "a@b.c ",
                "http://a.b/ ",
                "(",
                "\"a\" ",
                "'",
                "--",
                "...",
                "&amp;",
                "| a ",
                "\u2019s ",
                "a:\n\n: b\n\n",
                "# a\n\n",
                "# a #",
                "- a\n",
                "|-",
                "|-\n",
                "a\\|",
                "[a]: b\n",
                "[a]: <b \"c",
                "[a](<b ",
                "[a](b (",
                "`` a ` ",
                "***a",
                "~a ~~b",
                "<!-- ",
                "<!-- -->",
                "<?a ",
                "<![CDATA[ ",
                "<a b=\"",
                "<a b ",
                "&#x",
                "a    \n"
            })
    void bodies(String unit) throws IOException {
        assertEnds("articles/a.md", """
                ---
                title: T
                date: 2026-01-01
                people: [{name: Ada Berg, role: the president}, {name: Ada, role: a minister}]
                ---

                """ + unit.repeat(BODY / unit.length()) + "\n");
    }

    private void assertEnds(String path, String text) throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        Files.createDirectories(content.resolve("articles"));
        Files.writeString(content.resolve("site.yaml"), "title: T\n");
        Files.writeString(content.resolve(path), text);
        Diagnostics diagnostics = new Diagnostics();

        assertThat(Phases.assemble(ContentLoader.load(project, content, diagnostics), diagnostics))
                .isNotNull();
    }
}
