package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnknownPropertiesTest {

    @Test
    void aSlipIsNamedWithWhatWasMeant() {
        assertThat(UnknownProperties.warnings(
                        List.of("broadsheet.outptu", "broadsheet.explain", "broadsheet.colour", "maven.test.skip")))
                .containsExactly(
                        "No goal of Broadsheet reads the property 'broadsheet.colour'; site:help -Ddetail lists the"
                                + " parameters of each goal with their properties",
                        "No goal of Broadsheet reads the property 'broadsheet.explain'; did you mean 'site.explain'?",
                        "No goal of Broadsheet reads the property 'broadsheet.outptu'; did you mean 'broadsheet.output'?");
        assertThat(UnknownProperties.warnings(UnknownProperties.known())).isEmpty();
    }

    @Test
    void thePrefixOfTheGoalsIsNotThatOfProperties() {
        assertThat(UnknownProperties.warnings(
                        List.of("site.explian", "site.failOn", "site.deploy.url", "siteDirectory")))
                .containsExactly(
                        "No goal of Broadsheet reads the property 'site.explian'; did you mean 'site.explain'?",
                        "No goal of Broadsheet reads the property 'site.failOn'; did you mean 'broadsheet.failOn'?");
    }

    /** A parameter that is added has to be known here, too. */
    @Test
    void eachPropertyOfAGoalIsKnown() throws IOException {
        TreeSet<String> properties = new TreeSet<>(List.of("broadsheet.buildTime"));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/broadsheet/maven"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith("Mojo.java"))
                    .toList()) {
                Pattern.compile("@Parameter\\([^)]*property = \"([^\"]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(properties::add);
            }
        }

        assertThat(UnknownProperties.known()).containsExactlyElementsOf(properties);
    }
}
