package dev.broadsheet.benchmarks;

import dev.broadsheet.highlight.Highlighter;
import dev.broadsheet.highlight.Run;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Code of about a thousand lines, divided into its pieces: by a lexer of the library, by the slowest of them, by our own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HighlightBenchmark {

    private static final int TIMES = 200;

    private static final Map<String, String> PIECES = Map.of("java", """
            /** The rise of a place. @param place its name */
            public int rise(String place) { // in metres
                Map<String, Integer> known = Map.of("Neap", 3, "Spring", 5);
                return known.getOrDefault(place, 0x1F) + 1_000;
            }
            """, "javascript", """
            /* The rise of a place. */
            export async function rise(place = `${name} here`) {
              const known = new Map([["Neap", 3], ['Spring', 5]]);
              return /ri[s]e/g.test(place) ? known.get(place) : null; // or none
            }
            """, "yaml", """
            # The rise of places
            - place: "Neap"
              rise: 3.5
              known: true
              note: |
                In metres
            """);

    @Param({"java", "javascript", "yaml"})
    private String language = "java";

    private String code = "";

    @Setup
    public void write() {
        code = Objects.requireNonNull(PIECES.get(language)).repeat(TIMES);
    }

    @Benchmark
    public List<Run> highlight() {
        return Highlighter.runs(language, code);
    }
}
