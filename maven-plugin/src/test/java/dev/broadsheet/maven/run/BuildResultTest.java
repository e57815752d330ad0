package dev.broadsheet.maven.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuildResultTest {

    private static final Diagnostic WARNING =
            Diagnostic.warning("BS-X-002", new SourcePosition("content/a.md", 1, 1), "odd", "look");
    private static final Diagnostic ERROR =
            Diagnostic.error("BS-X-001", new SourcePosition("content/a.md", 2, 3), "bad thing", "mend it");

    private final List<String> lines = new ArrayList<>();

    @Test
    void aGoodRunClosesWithCountsSizeAndTimes() {
        assertThat(tell(report(true, List.of()))).isEmpty();

        assertThat(lines)
                .containsExactly(
                        "info a.pdf: as it is the page that fit asks for",
                        "info 1 article and 2 pages became 3 files, 1.2 MB, in target/broadsheet/site",
                        "info 1.53 s: load 0.03, parse 1.50");
    }

    @Test
    void warningsAreToldAndDoNotFail() {
        tell(report(true, List.of(WARNING)));

        assertThat(lines).hasSize(4).first().isEqualTo("""
                warn BS-X-002: odd
                  --> content/a.md:1:1
                   1 | # One
                     | ^
                  = look
                  = https://manual.broadsheet.example/reference/diagnostics/#bs-x-002""");
    }

    @Test
    void aFailedRunTellsAllAndRepeatsTheFirstError() {
        assertThat(tell(report(false, List.of(WARNING, ERROR))))
                .hasValue("1 error, 1 warning; first: content/a.md:2:3: bad thing (BS-X-001); "
                        + "target/broadsheet/site is as it was");
        assertThat(lines).hasSize(2).last().isEqualTo("""
                error BS-X-001: bad thing
                  --> content/a.md:2:3
                   2 | text
                     |   ^
                  = mend it
                  = https://manual.broadsheet.example/reference/diagnostics/#bs-x-001""");
    }

    @Test
    void warningsOfOneCauseAreToldOnce() {
        tell(report(true, IntStream.rangeClosed(1, 4).mapToObj(this::odd).toList()));

        assertThat(lines).hasSize(4).first().isEqualTo("""
                warn BS-X-002: odd, 4 times
                  --> content/a1.md:1:1
                  --> content/a2.md:1:1
                  --> content/a3.md:1:1
                  = look
                  = so at 1 more place
                  = https://manual.broadsheet.example/reference/diagnostics/#bs-x-002""");
    }

    private Diagnostic odd(int number) {
        return Diagnostic.warning("BS-X-002", new SourcePosition("content/a" + number + ".md", 1, 1), "odd", "look");
    }

    private Optional<String> tell(GenerationReport report) {
        return new BuildResult(new Recorder(lines), "target/broadsheet/site", false).print(report);
    }

    private static GenerationReport report(boolean published, List<Diagnostic> diagnostics) {
        Map<String, Duration> phases = new LinkedHashMap<>();
        phases.put("load", Duration.ofMillis(30));
        phases.put("parse", Duration.ofMillis(1500));
        SourceText text = new SourceText("content/a.md", "# One\ntext\n");
        return new GenerationReport(
                published,
                false,
                diagnostics,
                List.of("a", "b", "c"),
                1_234_567,
                1,
                2,
                0,
                0,
                Optional.empty(),
                Path.of("target/broadsheet/site"),
                phases,
                List.of(),
                List.of(),
                List.of("a.pdf: as it is the page that fit asks for"),
                "",
                new DiagnosticPrinter(name -> name.equals("content/a.md") ? Optional.of(text) : Optional.empty()));
    }
}
