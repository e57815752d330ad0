package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.css.declaration.PropertyNames;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual lists exactly the CSS that the code supports. */
class DocumentedCssTest {

    private static final Path MANUAL = Path.of("../../manual/content/chapters/print");
    private static final Path CASES = Path.of("src/test/resources/css-properties/cases.txt");

    /** Properties that need longer texts or other fonts than a line of this file can have; other tests cover them. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "-bs-font-expansion",
            "-bs-continued",
            "-bs-line-grid",
            "-bs-looseness",
            "-bs-margin-shrink",
            "-bs-margin-stretch",
            "-bs-picture-height",
            "-bs-picture-shrink",
            "-bs-same-page",
            "-bs-turn-indent",
            "-bs-turn-mark",
            "float-reference",
            "footnote-policy",
            "hyphenate-limit-chars",
            "hyphenate-limit-last",
            "hyphenate-limit-lines",
            "hyphenate-limit-zone",
            "line-break",
            "reading-order",
            "text-autospace",
            "text-spacing-trim");

    @Test
    void everyPropertyIsShownByASmallDocument() {
        assertThat(Arrays.stream(Property.values())
                        .filter(property -> example(property).isEmpty())
                        .map(Property::css))
                .containsExactlyInAnyOrderElementsOf(SHOWN_ELSEWHERE);
    }

    @Test
    void listsEveryLonghand() throws IOException {
        String rows = Arrays.stream(Property.values())
                .map(property -> "| `" + property.css() + "` | " + (property.inherited() ? "yes" : "no") + " | " + "`"
                        + (example(property).isEmpty() ? value(property) : example(property)) + "` |")
                .sorted()
                .collect(Collectors.joining("\n"));
        verify(
                "css-properties.md",
                "properties: compared with the code by a test",
                "| property | inherited | for example |\n| --- | --- | --- |\n" + rows + "\n{.anchored}");
    }

    @Test
    void listsEveryOtherName() throws IOException {
        String names = PropertyNames.ALL.keySet().stream()
                .filter(name -> Arrays.stream(Property.values())
                        .noneMatch(property -> property.css().equals(name)))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
        verify("css-properties.md", "names", names);
    }

    @Test
    void listsEveryCode() throws IOException {
        String rows = Arrays.stream(ProblemLog.Code.values())
                .map(code -> "| `" + code.id() + "` | "
                        + code.name().toLowerCase(Locale.ROOT).replace('_', '-') + " |")
                .collect(Collectors.joining("\n"));
        verify("css.md", "codes", "| code | what |\n| --- | --- |\n" + rows);
    }

    /** Returns the rule of the small document that demonstrates a property. */
    private static String example(Property property) {
        return rules().filter(rule -> sets(rule, property)).findFirst().orElse("");
    }

    private static String value(Property property) {
        return TestFiles.lines("properties.txt")
                .map(line -> line.split(" => ", 2))
                .filter(parts -> parts[1].split(" ", 2)[0].equals(property.css()))
                .findFirst()
                .orElseThrow()[0];
    }

    private static Stream<String> rules() {
        try {
            return Files.readAllLines(CASES).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.substring(0, line.indexOf("||")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sets(String rule, Property property) {
        String declarations = rule.substring(rule.indexOf('{') + 1, rule.indexOf('}'));
        return Arrays.stream(declarations.split(";", -1))
                .map(declaration -> PropertyNames.ALL.get(declaration.split(":", 2)[0].strip()))
                .filter(Objects::nonNull)
                .anyMatch(definition ->
                        definition.longhands().stream().anyMatch(longhand -> longhand.leftToRight() == property));
    }

    /** Compares a section of the manual; {@code -Dgolden.update=true} rewrites it. */
    private static void verify(String chapter, String name, String expected) throws IOException {
        Path file = MANUAL.resolve(chapter);
        String readme = Files.readString(file);
        int start = readme.indexOf("<!-- " + name + " -->\n") + name.length() + 10;
        int end = readme.indexOf("\n<!-- end -->", start);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, readme.substring(0, start) + expected + readme.substring(end));
        } else {
            assertThat(readme.substring(start, end)).isEqualTo(expected);
        }
    }
}
