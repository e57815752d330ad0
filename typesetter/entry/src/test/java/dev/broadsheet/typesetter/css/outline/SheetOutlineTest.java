package dev.broadsheet.typesetter.css.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline of a style sheet for any medium, and its errors. */
class SheetOutlineTest {

    private static List<String> faults(String css) {
        return SheetOutline.of(css).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message() + "; " + fault.hint())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                ":root { --link: rgb(10 20 ; } => 1:17 'rgb(' is not closed; write ')' where it ends",
                ":root { --link: rgb(10 20 } => 1:17 'rgb(' is not closed; write ')' where it ends",
                ":root { --link: red; => 1:7 '{' is not closed; write '}' where it ends",
                "a[href { color: red } => 1:2 '[' is not closed; write ']' where it ends",
                ":root { --link: red; } } => 1:24 '}' closes nothing; delete it, or write the bracket that it closes",
                "/* a { } => 1:1 the comment that begins here does not end; write */ where it ends",
                "a { --x: red --y: blue } => 1:5 the value of '--x' has no end; write ; after it",
                "a { color: red width: 3em } => 1:5 the value of 'color' has no end; write ; after it",
                "a { color: red b { top: 0 } } => 1:5 the value of 'color' has no end; write ; after it",
                "a { colour } => 1:5 expected a declaration, found 'colour'; write property: value;",
                "--x: red; => 1:1 expected a rule, found '--x'; write it within a rule, such as :root { … }",
                "a { top: 0 }; b { top: 0 } => 1:13 expected a rule, found ';'; delete it: with it, the next rule is left out",
                "a { b: url(a b) } => 1:8 this address is not closed, or has a character that needs quotation marks; write url(\"…\")",
            })
    void aFaultHasItsPlace(String css, String fault) {
        assertThat(faults(css)).containsExactly(fault);
    }

    @Test
    void aStringEndsInItsLine() {
        assertThat(faults("a { content: \"x\n; }\nb { top: 0 }\n"))
                .containsExactly("1:14 the string that begins here does not end in its line; "
                        + "close it with the character that it begins with");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@charset \"utf-8\"; @import url(a.css) screen; @layer a, b;",
                "@media (width > 40em) { a { top: 0 } } @supports (display: grid) { a { top: 0; } }",
                "@font-face { font-family: X; src: url(x.woff2) format(\"woff2\") }",
                "@keyframes a { from { top: 0 } 50% { top: 1px } to { top: 0 } }",
                "@container style(--x: 1) { a { top: 0 } } @property --x { syntax: \"<color>\"; inherits: true }",
                "a { color: red; &:hover { top: 0 } b:hover { top: 0 } @media print { top: 1px } }",
                "a { --empty: ; --block: {a: b}; filter: progid(x); grid-template-areas: \"a b\" \"c d\" }",
                "a::before { content: \";}\" } a { background: url(data:image/png;base64,AA==) }",
                "a:not(:hover, [title=\"x\"]) > b { margin: calc((1px + 2px) * 3) }"
            })
    void whatIsRightHasNone(String css) {
        assertThat(faults(css)).isEmpty();
    }

    @Test
    void declarationsKnowWhatTheyStandIn() {
        SheetOutline outline = SheetOutline.of("""
                :root { --a: red; }
                @media print {
                  :root { --b: var(--a, 1px) !important; }
                }
                """);

        assertThat(outline.declarations())
                .extracting(entry -> entry.within() + " " + entry.name() + " = " + entry.value() + " " + entry.line()
                        + ":" + entry.column())
                .containsExactly("[:root] --a = red 1:9", "[@media print, :root] --b = var(--a, 1px) !important 3:11");
        assertThat(outline.uses()).containsExactly(new SheetOutline.Use("--a", true, 3, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "COLOR => reed => 'reed' is not a colour; did you mean 'red'?",
                "COLOR => #12345 => '#12345' is not a colour; write a name such as maroon, or #9b1b19",
                "COLOR => 3px => '3px' is not a colour; write a name such as maroon, or #9b1b19",
                "COLOR => red blue => 'red blue' is not a colour; write a name such as maroon, or #9b1b19",
                "LENGTH => 30 rem => '30 rem' is not a length; did you mean '30rem'?",
                "LENGTH => 30 => '30' is not a length; write a number with its unit, such as 30rem",
                "LENGTH => 30remm => '30remm' is not a length; did you mean '30rem'?",
                "LINES => 0 => '0' is not a number of lines; write a number of at least 1, or normal",
                "LINES => none => 'none' is not a number of lines; write a number of at least 1, or normal",
                "WEIGHT => heavy => 'heavy' is not a weight; write a number from 1 to 1000, normal or bold",
                "LINE_HEIGHT => big => 'big' is not the height of a line; write a number such as 1.6",
                "FAMILIES => a,,b => 'a,,b' is not a list of families; write names with commas between them, in quotation marks",
            })
    void aValueIsOfItsKind(ValueKind kind, String value, String fault) {
        assertThat(fault(kind, value)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "COLOR => #abc",
                "COLOR => #aabbccdd",
                "COLOR => CanvasText",
                "COLOR => oklch(0.5 0.1 20)",
                "COLOR => light-dark(red, blue)",
                "COLOR => inherit",
                "LENGTH => 0",
                "LENGTH => 12cqi",
                "LENGTH => 5%",
                "LENGTH => min(3rem, 12vw)",
                "LENGTH => var(--x) 3",
                "LINES => normal",
                "LINES => 3 2",
                "LINES => 2.5",
                "WEIGHT => 650",
                "WEIGHT => bold",
                "LINE_HEIGHT => 1.6",
                "LINE_HEIGHT => 20pt",
                "FAMILIES => \"A B\", Noto Serif, serif",
                "FAMILIES => serif"
            })
    void whatFitsOrMayFitIsNotTold(ValueKind kind, String value) {
        assertThat(fault(kind, value)).isEmpty();
    }

    private static String fault(ValueKind kind, String value) {
        return SheetOutline.of(":root { --x: " + value + "; }").declarations().get(0).fault(kind).stream()
                .map(fault -> fault.message() + "; " + fault.hint())
                .findFirst()
                .orElse("");
    }

    @Test
    void onlyWhatIsLikeAPropertyIsTakenForOne() {
        assertThat(SheetOutline.meantProperty("colr")).contains("color");
        assertThat(SheetOutline.meantProperty("anchor-name")).isEmpty();
        assertThat(SheetOutline.meantProperty("grid-area")).isEmpty();
        assertThat(SheetOutline.meantProperty("-moz-appearance")).isEmpty();
    }
}
