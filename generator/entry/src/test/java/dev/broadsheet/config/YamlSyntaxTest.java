package dev.broadsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Typing errors in front matter; {@code src/test/resources/broken/yaml-slips} has those with messages of their own. */
class YamlSyntaxTest {

    private static final String FRONT_MATTER = """
            title: "A visit: the first"
            kicker: 'It''s new'
            date: 2026-01-01 # a day
            tags: [China, C#, {a: b}]
            people:
              - name: Wang Yi 王
                role: diplomat
              - name: Xi
            standfirst: >-
              Two lines: folded,
              and so on
            sources:
            - title: Report
              url: https://example.org/?a=b#c
            """;

    private static final List<String> SLIPS = List.of(
            "\"", "'", ":", ": ", "#", " #", "- ", "-", "[", "]", "{", "}", ",", "\t", " ", "\n", "\n\n", "*", "&", "!",
            "%", "@", "`", "|", ">", "?", "\\", "\u201C", "\u00A0", "{{", "...\n", "---\n", "😀");

    /** Terms of the parser's grammar, which authors do not know. */
    private static final Pattern JARGON = Pattern.compile(
            "(?i)token|scalar|stream|block end|block mapping|sequence|flow|document start|node|expected '");

    private int unexplained;

    @Test
    void whatTheParserSaysReachesNobody() {
        int broken = 0;
        for (int seed = 0; seed < 4000; seed++) {
            String yaml = slipped(new Random(seed));
            Optional<MarkedYamlEngineException> fault = fault(yaml);
            if (fault.isPresent()) {
                broken++;
                assertExplained(yaml, fault.get());
            }
        }
        assertThat(broken).isGreaterThan(1000);
        assertThat(unexplained).as("of %d", broken).isLessThan(broken / 50);
    }

    private void assertExplained(String yaml, MarkedYamlEngineException fault) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText text = new SourceText("a.md", yaml);
        new YamlReader(new YamlDocument(text, 0, yaml.length(), diagnostics)).read();

        List<Diagnostic> told = diagnostics.sorted();
        assertThat(told).as(yaml).isNotEmpty();
        for (Diagnostic diagnostic : told) {
            String said = diagnostic.message() + "\n" + diagnostic.hint().orElse("");
            assertThat(said).as(yaml).doesNotContain(fault.getProblem());
            assertThat(diagnostic.message().replaceAll("'[^']*'", "")).as(yaml).doesNotContainPattern(JARGON);
            assertThat(diagnostic.position().line()).as(yaml + said).isBetween(1, line(fault));
            unexplained += diagnostic.message().equals("this is not YAML") ? 1 : 0;
        }
    }

    private static int line(MarkedYamlEngineException fault) {
        return fault.getProblemMark()
                        .or(fault::getContextMark)
                        .map(Mark::getLine)
                        .orElse(0)
                + 1;
    }

    /** Returns front matter with one error, or, in one of ten cases, with two. */
    private static String slipped(Random random) {
        List<String> slips = new ArrayList<>(SLIPS);
        String yaml = FRONT_MATTER;
        for (int i = random.nextInt(10) == 0 ? 2 : 1; i > 0; i--) {
            int at = random.nextInt(yaml.length());
            boolean lost = random.nextInt(4) == 0;
            String slip = lost ? "" : slips.get(random.nextInt(slips.size()));
            yaml = yaml.substring(0, at) + slip + yaml.substring(Math.min(yaml.length(), at + (lost ? 1 : 0)));
        }
        return yaml;
    }

    private static Optional<MarkedYamlEngineException> fault(String yaml) {
        try {
            new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(yaml);
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            return Optional.of(e);
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }
}
