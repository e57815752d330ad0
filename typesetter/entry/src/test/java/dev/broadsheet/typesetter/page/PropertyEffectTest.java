package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each property changes what is drawn of a small document. */
class PropertyEffectTest {

    private static final Path CASES = Path.of("src/test/resources/css-properties/cases.txt");

    static List<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesThePage(String line) {
        String[] parts = line.split("\\|\\|", 3);
        Laid without = Laid.body(Laid.SMALL_PAGES + parts[1], parts[2].strip());
        Laid with = Laid.body(Laid.SMALL_PAGES + parts[1] + parts[0], parts[2].strip());
        assertThat(with.problems())
                .filteredOn(problem -> problem.code().startsWith("BS-CSS"))
                .isEmpty();
        assertThat(with.document().paint()).isNotEqualTo(without.document().paint());
    }
}
