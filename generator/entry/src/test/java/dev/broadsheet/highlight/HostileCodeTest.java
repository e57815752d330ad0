package dev.broadsheet.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For any code block, highlighting ends, and its runs contain the complete text. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileCodeTest {

    private static final int TEXTS = 60;

    private static final List<String> SIGNS = List.of(
            "a",
            "if",
            "class",
            "x1",
            " ",
            "\t",
            "\n",
            "\n    ",
            "\r",
            "\r\n",
            "\0",
            "'",
            "\"",
            "`",
            "\"\"\"",
            "'''",
            "/*",
            "*/",
            "/**",
            "//",
            "/",
            "<",
            ">",
            "</",
            "<a ",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "<?php ",
            "<script>",
            "<style>",
            "<%",
            "%>",
            "${",
            "#{",
            "{{",
            "{%",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "#",
            "@",
            "\\",
            "\\\n",
            "|",
            "|\n  ",
            ">",
            "-",
            "- ",
            "---\n",
            "+++ ",
            "@@",
            "%",
            "=",
            ":",
            ": ",
            ",",
            ";",
            ".",
            "0",
            "0x",
            "1e",
            "1.5",
            "<<EOF\n",
            "r#\"",
            "=begin\n",
            "=end\n",
            "&",
            "*",
            "_",
            "!",
            "?",
            "$",
            "~",
            "^",
            "http://a.b",
            "a@b",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "\u00E9",
            "\u4E00",
            "\u2028",
            "\uFFFF",
            "\u0301");

    static Stream<String> names() {
        return new TreeSet<>(Languages.names()).stream();
    }

    static Stream<String> styles() {
        return names()
                .collect(Collectors.toMap(
                        name -> Languages.style(name).orElseThrow(), name -> name, (one, other) -> one))
                .values()
                .stream()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void runsAreTheText(String name) {
        for (int seed = 0; seed < TEXTS; seed++) {
            assertSame(name, text(new Random(seed), 1 + seed * 10));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void repetitionHasAnEnd(String name) {
        for (String sign : SIGNS) {
            assertSame(name, sign.repeat(Limits.CODE_LINE / sign.length()));
            assertSame(name, (sign.repeat(40 / sign.length()) + "\n").repeat(100));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void longLinesStayPlain(String name) {
        assertThat(Highlighter.runs(name, "\"a".repeat(500_000))).isEmpty();
    }

    private static String text(Random random, int length) {
        return Stream.generate(() -> SIGNS.get(random.nextInt(SIGNS.size())))
                .limit(length)
                .collect(Collectors.joining());
    }

    private static void assertSame(String name, String code) {
        List<Run> runs = Highlighter.runs(name, code);
        if (!runs.isEmpty()) {
            assertThat(runs.stream().map(Run::text).collect(Collectors.joining()))
                    .as(name)
                    .isEqualTo(code);
            assertThat(runs).as(name).noneMatch(run -> run.text().isEmpty());
        }
    }
}
