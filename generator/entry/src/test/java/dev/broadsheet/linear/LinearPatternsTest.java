package dev.broadsheet.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of each pattern of the generator and the typesetter is linear in the length of the text. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinearPatternsTest {

    private static final Pattern REPEATED = Pattern.compile("[*+]|\\{[0-9]+,");

    private Map<String, PatternUse> uses = Map.of();

    @BeforeAll
    void scan() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.broadsheet");
        uses = PatternScan.of(classes);
    }

    @Test
    void findsThem() {
        assertThat(uses).hasSizeGreaterThan(60);
        assertThat(uses)
                .containsKeys(
                        "dev.broadsheet.kind.formula.Formulas", "dev.broadsheet.typesetter.math.token.MathLength");
        assertThat(uses.values())
                .flatExtracting(use -> use.patterns().keySet())
                .contains("true|false", "[ \\t\\r\\n\\f]+");
    }

    @Test
    void areLinear() {
        List<String> slow = new ArrayList<>();
        uses.forEach((file, use) -> use.patterns()
                .forEach((text, searching) -> compiled(text)
                        .flatMap(pattern -> Attack.on(pattern, searching))
                        .ifPresent(how -> slow.add(file + ": " + text + " is slow for " + how))));

        assertThat(slow).isEmpty();
    }

    /** Returns a pattern; empty for strings without repetition operators, and for those that are no patterns. */
    private static Optional<Pattern> compiled(String text) {
        try {
            return Optional.of(text)
                    .filter(REPEATED.asPredicate())
                    .map(regex -> Pattern.compile(regex, regex.contains(".") ? Pattern.DOTALL : 0));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Lists the files that compile patterns from strings that are not constants. Their parts are among the constants; inserted
     * names and tokens are quoted. Additions need a review of the pattern and the inserted strings.
     */
    @Test
    void fewAreMade() {
        assertThat(uses.entrySet().stream()
                        .filter(use -> use.getValue().isMade())
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "dev.broadsheet.check.ConflictingRoles",
                        "dev.broadsheet.edition.html.mail.Lines",
                        "dev.broadsheet.kind.formula.Formulas",
                        "dev.broadsheet.markdown.lint.MarkRule");
    }

    /** Patterns known to be slow, which prove that the test above can fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-?[0-9]*\\.?[0-9]+(em|ex|px|pt|%)?",
                "(a+)+b",
                "(a|a)*b",
                "([a-z]+,?)*;",
                "\\s+$",
                "(?s)/\\*.*?\\*/",
                "\\s*,\\s*$",
                "(.*)(.*)x",
                "<[^>]*>",
                "[\\w.]+@[\\w.]+\\.com",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(?:\\\\.|[^\"])*\""
            })
    void slowOnesAreFound(String regex) {
        assertThat(Attack.on(Pattern.compile(regex), true)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(em|ex|px|pt|%)?",
                "\\s+",
                "https?://\\S+",
                "[a-z][a-z0-9]*",
                "(?s)/\\*.*?(\\*/|$)"
            })
    void fastOnesAreNot(String regex) {
        assertThat(Attack.on(Pattern.compile(regex), true)).isEmpty();
    }
}
