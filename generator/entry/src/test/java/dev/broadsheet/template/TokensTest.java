package dev.broadsheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.Rgb;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens with which text cannot be read, and families that PDFs do not have. */
class TokensTest {

    private static final List<String> NAMES = List.of("paper", "wash", "ink", "muted", "accent", "link", "code-name");

    @TempDir
    private Path project;

    private final Diagnostics diagnostics = new Diagnostics();

    private Theme load(String css) throws IOException {
        Path file = project.resolve("templates/tokens.css");
        Files.createDirectories(file.getParent());
        Files.writeString(file, css);
        return ThemeLoader.load(project.resolve("templates"), project, diagnostics);
    }

    private String printed(Theme theme) {
        DiagnosticPrinter printer = new DiagnosticPrinter(theme::source);
        return diagnostics.sorted().stream().map(printer::print).collect(Collectors.joining());
    }

    private String colors(String css) throws IOException {
        Theme theme = load(css);
        TokenColors.check(theme, diagnostics);
        return printed(theme);
    }

    private String families(String css) throws IOException {
        Theme theme = load(css);
        PrintFamilies.check(theme, diagnostics);
        return printed(theme);
    }

    @Test
    void aPaleInkIsAnError() throws IOException {
        assertThat(colors(":root {\n  --ink: #eee;\n}\n")).isEqualTo("""
                error BS-CSS-013: --ink #eeeeee has a contrast of 1.0:1 with a box of a page (#f5f0e6), and text needs 4.5:1
                  --> templates/tokens.css:2:3
                   2 |   --ink: #eee;
                     |   ^
                  = the nearest colour of --ink that has it is #6d6d6d
                """);
    }

    @Test
    void aDarkPaperIsAnErrorAtThePaper() throws IOException {
        assertThat(colors(":root { --paper: #333; --wash: #333; }"))
                .contains("templates/tokens.css:1:9", "--ink #1b1a18 has a contrast of 1.3:1 with a page (#333333)");
    }

    @Test
    void darkScreensAndPaperAreChecked() throws IOException {
        assertThat(colors("@media screen and (prefers-color-scheme: dark) { :root { --link: navy } }\n"
                        + "@media print { :root { --muted: hsl(0 0% 70%) } }"))
                .contains("--link #000080 has a contrast of 1.0:1 with a box of a dark page (#211f1c)")
                .contains("--muted #b3b3b3 has a contrast of ", " with a box of a printed page");
    }

    @Test
    void colorsOfTheDefaultThemeCanBeRead() throws IOException {
        String css = ThemeLoader.defaultTheme().text("tokens.css");

        assertThat(colors(css)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"financial-daily", "plain-report"})
    void colorsOfOurOtherThemesCanBeRead(String name) throws IOException {
        assertThat(colors(Files.readString(Path.of("../../docs/themes", name, "tokens.css"))))
                .isEmpty();
    }

    /** Whatever the colours: without a fault, text on every background has its contrast. */
    @Test
    @Tag("net")
    void whatIsNotReportedCanBeRead() throws IOException {
        long seed = Long.getLong("nets.seed", 1);
        Random random = new Random(seed);
        int count = 150 * Integer.getInteger("nets.share", 1);
        for (int i = 0; i < count; i++) {
            String css = random.ints(1 + random.nextInt(6), 0, NAMES.size())
                    .mapToObj(name -> "--" + NAMES.get(name) + ": " + color(random) + ";")
                    .collect(Collectors.joining(" ", medium(random) + ":root { ", " }"));
            css += css.startsWith("@") ? " }" : "";
            Diagnostics found = new Diagnostics();
            Theme theme = load(css);
            TokenColors.check(theme, found);
            assertThat(found.sorted().isEmpty())
                    .as("-Dnets.seed=%s: %s", seed, css)
                    .isEqualTo(isReadable(theme));
        }
    }

    private static String medium(Random random) {
        return List.of("", "", "@media print { ", "@media screen and (prefers-color-scheme: dark) { ")
                .get(random.nextInt(4));
    }

    private static String color(Random random) {
        int grey = random.nextBoolean() ? random.nextInt(60) : 196 + random.nextInt(60);
        return switch (random.nextInt(3)) {
            case 0 -> new Rgb(grey, grey, grey).hex();
            case 1 -> "rgb(%d %d %d)".formatted(grey, random.nextInt(256), grey);
            default -> new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256)).hex();
        };
    }

    private static boolean isReadable(Theme theme) {
        for (Theme.Medium medium : Theme.Medium.values()) {
            TokenColors colors = new TokenColors(theme, medium);
            for (String ground : List.of("paper", "wash")) {
                for (String text : ("ink muted accent link code-name code-string code-value alert-note alert-tip"
                                + " alert-important alert-warning alert-caution chart-1 chart-2 chart-3 chart-4 chart-5"
                                + " chart-6 chart-7 chart-8 chart-9 chart-10 chart-11 chart-12")
                        .split(" ", -1)) {
                    Rgb on = colors.find(text.startsWith("chart") ? "paper" : ground)
                            .orElseThrow();
                    if (colors.find(text).orElseThrow().contrast(on) < 4.5) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Test
    void aFamilyThatPdfsDoNotHaveIsReplacedByTheHousesOfItsKind() throws IOException {
        assertThat(families(":root {\n  --serif: Georgia, serif;\n}\n")).isEqualTo("""
                warning BS-FONT-006: PDFs have no font of the family 'Georgia', and are set in Source Serif 4
                  --> templates/tokens.css:2:3
                   2 |   --serif: Georgia, serif;
                     |   ^
                  = put its files into templates/fonts/ and name it below 'typefaces' in site.yaml; or, for the site alone, write the token below @media screen
                """);
        assertThat(new PrintFamilies(
                                load(":root { --serif: Georgia, serif; --display: Futura, sans-serif; --sans: Foo }"))
                        .counterparts())
                .containsEntry("Georgia", "Source Serif 4")
                .containsEntry("serif", "Source Serif 4")
                .containsEntry("Futura", "Source Sans 3")
                .containsEntry("Foo", "Source Sans 3")
                .containsEntry("monospace", "Source Code Pro");
    }

    @Test
    void aFamilyForScreensOnlyIsNone() throws IOException {
        assertThat(families("@media screen { :root { --serif: Georgia, serif; } }"))
                .isEmpty();
        assertThat(families(":root { --serif: Georgia, 'Source Serif 4', serif; }"))
                .isEmpty();
    }

    @Test
    void theDefaultThemeHasAllItsFamilies() throws IOException {
        assertThat(families(ThemeLoader.defaultTheme().text("tokens.css"))).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).isEmpty();
    }
}
