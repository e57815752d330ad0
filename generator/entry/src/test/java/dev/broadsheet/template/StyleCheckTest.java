package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.typesetter.css.outline.SheetOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors in custom style sheets are reported at their positions, before these are joined with others. */
class StyleCheckTest {

    @TempDir
    private Path project;

    private final Diagnostics diagnostics = new Diagnostics();

    private Theme load(String path, String css) throws IOException {
        Path file = project.resolve("templates").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, css);
        return ThemeLoader.load(project.resolve("templates"), project, diagnostics);
    }

    private String told(String path, String css) throws IOException {
        return told(load(path, css));
    }

    private String told(Theme theme) {
        DiagnosticPrinter printer = new DiagnosticPrinter(theme::source);
        return diagnostics.sorted().stream().map(printer::print).collect(Collectors.joining());
    }

    @Test
    void aBracketThatIsNotClosedTakesNothingElseAway() throws IOException {
        Theme theme = load("tokens.css", ":root {\n  --link: rgb(10 20 ;\n}\n");

        assertThat(told(theme)).isEqualTo("""
                error BS-CSS-009: 'rgb(' is not closed
                  --> templates/tokens.css:2:11
                   2 |   --link: rgb(10 20 ;
                     |           ^
                  = write ')' where it ends
                """);
        assertThat(theme.text("tokens.css"))
                .isEqualTo(ThemeLoader.defaultTheme().text("tokens.css"));
    }

    @Test
    void aRuleThatIsNotClosedIsTold() throws IOException {
        assertThat(told("tokens.css", ":root {\n  --link: red;\n\n@media print { :root { --link: blue; } }\n"))
                .isEqualTo("""
                        error BS-CSS-009: '{' is not closed
                          --> templates/tokens.css:1:7
                           1 | :root {
                             |       ^
                          = write '}' where it ends
                        """);
    }

    @Test
    void aMisspeltTokenIsAnsweredWithTheRightOne() throws IOException {
        assertThat(told("tokens.css", ":root { --acent: red; link: blue; --house: 1; --own: var(--house); }"))
                .isEqualTo("""
                        warning BS-CSS-011: no style sheet uses the token '--acent'
                          --> templates/tokens.css:1:9
                           1 | :root { --acent: red; link: blue; --house: 1; --own: var(--house); }
                             |         ^
                          = did you mean '--accent'?
                        warning BS-CSS-011: 'link' is not a token
                          --> templates/tokens.css:1:23
                           1 | :root { --acent: red; link: blue; --house: 1; --own: var(--house); }
                             |                       ^
                          = did you mean '--link'?
                        warning BS-CSS-011: no style sheet uses the token '--own'
                          --> templates/tokens.css:1:47
                           1 | :root { --acent: red; link: blue; --house: 1; --own: var(--house); }
                             |                                               ^
                          = the tokens are listed in the manual, under 'Theming'
                        """);
    }

    @Test
    void aValueOfAnotherKindIsToldAtItsPlace() throws IOException {
        Theme theme = load("tokens.css", ":root {\n  --measure: 30 rem;\n  --accent: reed;\n}\n");

        assertThat(told(theme)).isEqualTo("""
                error BS-CSS-010: --measure: '30 rem' is not a length
                  --> templates/tokens.css:2:14
                   2 |   --measure: 30 rem;
                     |              ^
                  = did you mean '30rem'?
                error BS-CSS-010: --accent: 'reed' is not a colour
                  --> templates/tokens.css:3:13
                   3 |   --accent: reed;
                     |             ^
                  = did you mean 'red'?
                """);
        assertThat(theme.text("tokens.css")).doesNotContain("reed");
    }

    @Test
    void theStyleSheetOfTheSiteIsRead() throws IOException {
        assertThat(told("html/site.css", "a { color: red;\n"))
                .startsWith("error BS-CSS-009: '{' is not closed\n  --> templates/html/site.css:1:3\n");
    }

    @Test
    void namesThatMeanNothingAreTold() throws IOException {
        assertThat(told(
                        "html/site.css",
                        "@font-face { font-family: X; ascent-override: 90% }\na { colr: var(--acent); --own: 1; top: var(--own); "
                                + "left: var(--none, 0); anchor-name: --x }\n"))
                .isEqualTo("""
                        warning BS-CSS-012: unknown property 'colr'
                          --> templates/html/site.css:2:5
                           2 | a { colr: var(--acent); --own: 1; top: var(--own); left: var(--none, 0); anchor-name: --x }
                             |     ^
                          = did you mean 'color'?
                        warning BS-CSS-012: nothing gives '--acent' a value
                          --> templates/html/site.css:2:15
                           2 | a { colr: var(--acent); --own: 1; top: var(--own); left: var(--none, 0); anchor-name: --x }
                             |               ^
                          = did you mean '--accent'?
                        """);
    }

    @Test
    void copiesOfTheDefaultSheetsHaveNoFault() throws IOException {
        Theme standard = ThemeLoader.defaultTheme();
        for (String path : standard.list("")) {
            if (path.endsWith(".css") && !path.startsWith("pdf/")) {
                load(path, standard.text(path));
            }
        }

        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void everyTokenOfTheDefaultThemeHasAKind() {
        String css = ThemeLoader.defaultTheme().text("tokens.css");

        assertThat(SheetOutline.of(css).declarations())
                .extracting(SheetOutline.Entry::name)
                .hasSameElementsAs(ThemeTokens.KINDS.keySet());
        assertThat(ThemeTokens.KINDS.keySet()).allMatch(css::contains);
    }
}
