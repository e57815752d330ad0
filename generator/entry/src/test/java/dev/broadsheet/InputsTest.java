package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.template.ThemeLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class InputsTest {

    private static final GeneratorOptions OPTIONS =
            options(List.of("p", "c", "t", "o", "r"), Optional.of("k"), Optional.of(Instant.EPOCH), Severity.ERROR);

    private static GeneratorOptions options(
            List<String> folders, Optional<String> cache, Optional<Instant> time, Severity failOn) {
        List<Path> paths = folders.stream().map(Path::of).toList();
        return new GeneratorOptions(
                paths.get(0),
                paths.get(1),
                paths.get(2),
                paths.get(3),
                paths.get(4),
                cache.map(Path::of),
                time,
                failOn);
    }

    /** All options except the clock and the folder. A new option must be added here and to the inputs. */
    @Test
    void anotherOptionIsAnotherInput() {
        SortedMap<String, String> inputs =
                Inputs.of(OPTIONS, LoadedContent.NONE, ThemeLoader.defaultTheme(), path -> Optional.empty());
        Optional<Instant> time = Optional.of(Instant.EPOCH);

        assertThat(GeneratorOptions.class.getRecordComponents()).hasSize(11);
        assertThat(Inputs.areSameOptions(inputs, OPTIONS.startedAt(Instant.MAX).swapping(true)))
                .isTrue();
        assertThat(List.of(
                        options(List.of("x", "c", "t", "o", "r"), Optional.of("k"), time, Severity.ERROR),
                        options(List.of("p", "x", "t", "o", "r"), Optional.of("k"), time, Severity.ERROR),
                        options(List.of("p", "c", "x", "o", "r"), Optional.of("k"), time, Severity.ERROR),
                        options(List.of("p", "c", "t", "x", "r"), Optional.of("k"), time, Severity.ERROR),
                        options(List.of("p", "c", "t", "o", "x"), Optional.of("k"), time, Severity.ERROR),
                        options(List.of("p", "c", "t", "o", "r"), Optional.empty(), time, Severity.ERROR),
                        options(List.of("p", "c", "t", "o", "r"), Optional.of("k"), Optional.empty(), Severity.ERROR),
                        options(List.of("p", "c", "t", "o", "r"), Optional.of("k"), time, Severity.WARNING),
                        OPTIONS.publishing(PublishedAddresses.ERROR)))
                .noneMatch(changed -> Inputs.areSameOptions(inputs, changed));
    }
}
