package dev.broadsheet.tex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors in formulas are reported at their positions. */
class TexFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "x + \\fraq{1}{2} ~ 4 ~ no command \\fraq is known ~ did you mean '\\frac'?",
                "\\zzzzzzzz ~ 0 ~ no command \\zzzzzzzz is known ~ define it under macros, or write a name as \\operatorname{zzzzzzzz}",
                "\\cancel{x} ~ 0 ~ \\cancel cannot be set ~ MathML has no strokes; write \\textcolor{gray}{\u2026}, or say it in the text",
                "\\colorbox{red}{x} ~ 0 ~ \\colorbox cannot be set ~ there are no coloured boxes; write \\textcolor{teal}{\u2026}, or \\boxed{\u2026}",
                "x + \\textcolor{gren}{y} ~ 4 ~ 'gren' is not a colour ~ did you mean 'green'?",
                "x + \\color{#12} y ~ 4 ~ '#12' is not a colour ~ write a name of CSS such as teal, or digits such as #228b22",
                "a \\hline b ~ 2 ~ \\hline cannot be set ~ write it at the beginning of a row of an array, or after the last \\\\",
                "\\begin{align} a \\\\ b \\end{align} \\label{x} ~ 33 ~ \\label follows rows that have numbers of their own ~ write it in the row that it names",
                "x = \\begin{align} a \\\\ b \\end{align} ~ 0 ~ numbered rows must be the whole formula ~ put all into the rows, or write aligned or gathered for rows within a formula",
                "\\begin{align} a \\label{x} \\label{y} \\\\ b \\end{align} ~ 26 ~ the formula has a label already ~ a formula has one number; put each equation between its own delimiters, or into a row of align",
                "\\begin{pmatrx} a \\end{pmatrx} ~ 0 ~ no environment 'pmatrx' is known ~ did you mean 'pmatrix'?",
                "a {b ~ 2 ~ the brace is never closed ~ write the } that is missing",
                "a } b ~ 2 ~ this brace closes nothing ~ delete it, or write \\} for the character",
                "x^1^2 ~ 3 ~ a second ^ follows the same base ~ put braces around what belongs together: {x^a}^b",
                "x^ ~ 1 ~ nothing follows the ^ ~ write what is raised or lowered, or \\^ for the character",
                "\\frac{1} ~ 0 ~ \\frac lacks an argument ~ write it in braces: {\u2026}",
                "\\left( x ~ 0 ~ there is no \\right for this \\left ~ write \\right. for an invisible delimiter",
                "x \\right) ~ 2 ~ there is no \\left before this \\right ~ write \\left. for an invisible delimiter",
                "\\left x \\right) ~ 0 ~ no fence follows \\left ~ write one of ( ) [ ] | \\{ \\} \\| \\langle \\rangle, or a dot for none",
                "a & b ~ 2 ~ & is only allowed in rows ~ put the rows between \\begin{aligned} and \\end{aligned}, or write \\& for the character",
                "\\begin{cases} a ~ 0 ~ the environment 'cases' is never ended ~ write \\end{cases}",
                "\\begin{cases} a \\end{matrix} ~ 16 ~ 'matrix' is ended where 'cases' was begun ~ write \\end{cases} first",
                "x \\end{cases} ~ 2 ~ this \\end ends nothing ~ write the \\begin that is missing",
                "\\begin{array}{c!c} a \\end{array} ~ 0 ~ '!' is not a column type ~ write l, c or r for each column, and | or : for a line between two",
                "\\sqrt[3 x ~ 5 ~ the bracket is never closed ~ write the ] that is missing, or {[} for the character",
                "\\hspace{wide} x ~ 0 ~ 'wide' is not a length ~ write a number with a unit, such as 1em",
                "a # b ~ 2 ~ # means nothing here ~ write \\# for the character",
                "\\label{a} \\label{b} ~ 10 ~ the formula has a label already ~ a formula has one number; put each equation between its own delimiters, or into a row of align"
            })
    void isToldAtItsPlace(String tex, int offset, String message, String hint) {
        TexFault fault = catchThrowableOfType(TexFault.class, () -> TexFormula.of(tex, true, Map.of()));
        assertThat(fault).hasMessage(message);
        assertThat(fault.offset()).isEqualTo(offset);
        assertThat(fault.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "\\frac{",
                "\\sqrt",
                "x^{",
                "\\left(",
                "\\begin{matrix}",
                "\\hat",
                "\\displaystyle ",
                "\\bf ",
                "a \\over "
            })
    void nestingWithoutEndIsALimit(String unit) {
        TexFault fault = catchThrowableOfType(TexFault.class, () -> TexFormula.of(unit.repeat(1000), true, Map.of()));
        assertThat(fault.kind()).isEqualTo(TexFault.Kind.LIMIT);
        assertThat(fault).hasMessage("groups and arguments are nested deeper than 50 levels");
    }

    @Test
    void aLongFormulaIsALimit() {
        TexFault fault = catchThrowableOfType(TexFault.class, () -> TexFormula.of("x".repeat(100_000), true, Map.of()));
        assertThat(fault.kind()).isEqualTo(TexFault.Kind.LIMIT);
        assertThat(fault).hasMessage("the formula is longer than 20000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\a", "\\b", "\\c", "\\def\\d{\\d\\d}\\d", "\\e{\\e{\\e{\\e{\\e{\\e{\\e{\\e{x}}}}}}}}"})
    void macrosThatGrowWithoutEndAreALimit(String tex) {
        Map<String, String> macros = Map.of("a", "\\a", "b", "\\c\\c", "c", "\\b\\b", "e", "#1#1#1#1#1#1#1#1#1#1");
        TexFault fault = Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> catchThrowableOfType(TexFault.class, () -> TexFormula.of(tex, true, macros)));
        assertThat(fault.kind()).isEqualTo(TexFault.Kind.LIMIT);
    }

    /** Formulas of maximum length are parsed within a moment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1",
                "x^2",
                "\\frac12 ",
                "'",
                "(",
                "\\left(x\\right)",
                "{}",
                "\\text{a}",
                "\\alpha ",
                "%",
                "~",
                "\\not=",
                "\\sum_a^b ",
                "a\\limits"
            })
    void longFormulasTakeLinearTime(String unit) {
        String tex = unit.repeat(20_000 / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            try {
                TexFormula.of(tex, true, Map.of()).words(java.util.Locale.ENGLISH);
            } catch (TexFault fault) {
                assertThat(fault.offset()).isBetween(0, tex.length());
            }
        });
    }
}
