package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, regardless of the machine's settings and the project's location. */
class ReproducibilityTest {

    private static final Path OWN_CONTENT = Path.of("../../content");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path one;

    @TempDir
    Path other;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void ourOwnPublicationHasTheSameBytesOnAnotherMachine() throws IOException {
        Map<String, String> here = publish(one);

        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Map<String, String> there = publish(other.resolve("a folder/of another name"));

        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((path, bytes) ->
                assertThat(bytes.equals(there.get(path))).as(path).isTrue());
    }

    @Test
    void onlyTheTimeThatIsGivenIsInTheOutput() throws IOException {
        Map<String, String> first = publish(one);
        Map<String, String> second = publish(other, Instant.parse("2023-06-19T00:00:00Z"));

        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second).isNotEqualTo(first);
    }

    private static Map<String, String> publish(Path project) throws IOException {
        return publish(project, Instant.parse("2023-06-20T00:00:00Z"));
    }

    private static Map<String, String> publish(Path root, Instant time) throws IOException {
        Project project = Project.start(root).time(time);
        GenerationReport report = project.generateFrom(OWN_CONTENT);
        assertThat(report.published()).as(Project.printed(report)).isTrue();
        return project.published();
    }
}
