package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.edition.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with the input: it is said where and how to mend it, and the last good output stands. */
class BrokenInputTest {

    private static Project good;

    @TempDir
    Path root;

    static List<BrokenInput> inputs() {
        return BrokenInput.all();
    }

    @BeforeAll
    static void publishSomethingGood(@TempDir Path folder) {
        good = Project.in(folder).article("good", "A paragraph.");
        assertThat(good.generate().published()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isToldAndNotPublished(BrokenInput input) throws IOException {
        input.writeTo(root);
        Project project = Project.in(root, Severity.WARNING);
        Map<String, String> before = project.copyOutput(good).published();

        GenerationReport report = project.generate();

        assertThat(report.published()).isFalse();
        assertThat(project.published()).isEqualTo(before);
        assertThat(report.diagnostics()).isNotEmpty().noneMatch(d -> d.code().equals("BS-INTERNAL-001"));
        String name = input.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Golden.assertMatches("broken-" + name + ".txt", report.printer().print(report.diagnostics()));
    }

    @Test
    void thereAreEnoughOfThem() {
        List<String> names =
                new ArrayList<>(inputs().stream().map(BrokenInput::name).toList());
        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}
