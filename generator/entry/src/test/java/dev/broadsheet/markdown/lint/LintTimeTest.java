package dev.broadsheet.markdown.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The time for repeated characters is linear in their number; quadratic time would take hours. */
@Tag("slow")
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class LintTimeTest {

    private static final int LENGTH = 200_000;

    private static final List<String> UNITS = List.of(
            "*",
            "**",
            "** ",
            " **a",
            "**a ",
            "*a ***b **c ",
            "_",
            "__a",
            "~~a ",
            "[",
            "]",
            "[]",
            "[a",
            "a](",
            "] (",
            "[a] (b",
            "](](",
            ")[",
            "][",
            "[a][",
            "[[",
            "[[a",
            "]]",
            "#",
            "##a\n",
            "-a\n",
            "-",
            "1.a\n",
            "\u2022 a\n",
            "|a|\n",
            "$",
            "$a",
            "$a ",
            "$$",
            "$$a",
            "==",
            "==a",
            "a== ",
            "{",
            "{{",
            "{{a",
            "{{#",
            "{{<",
            "{%",
            "{% a",
            "{:",
            "{:.a",
            "}",
            ":::",
            "!!! ",
            "://",
            "www.",
            "http://a ",
            "`",
            "`a",
            "++",
            "++a",
            "++a+a",
            "^^",
            "^^a",
            "a^a",
            " ^a-",
            "%%",
            "%%a ",
            "{++a",
            "{--a",
            "{>>a",
            "{/*a",
            "{\uE000a~>",
            ":material-a",
            ":smile",
            "--8<-- ",
            "\n",
            " ",
            "\uFFFC",
            "\uE000",
            "\uE001",
            "\u2028",
            "a",
            "\uD83D\uDE00");

    @ParameterizedTest
    @EnumSource(names = {"ITEM", "HEADING", "HTML"})
    void growsWithTheLength(TextBlock.Kind kind) {
        for (String unit : UNITS) {
            List<Finding> findings = LeftoverMarkup.in(List.of(block(kind, unit), block(kind, "a" + unit)));

            assertThat(findings.size()).as(unit).isLessThan(2 * LENGTH);
        }
    }

    private static TextBlock block(TextBlock.Kind kind, String unit) {
        TextBlock.Builder block = new TextBlock.Builder(kind, 0);
        String text = unit.repeat(LENGTH / unit.length());
        for (int i = 0; i < text.length(); i++) {
            block.append(text.charAt(i), i);
        }
        SourcePosition place = SourcePosition.of("a.md");
        return block.build(offset -> place);
    }
}
