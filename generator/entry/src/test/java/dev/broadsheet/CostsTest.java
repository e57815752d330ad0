package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cost.CostMain;
import dev.broadsheet.cost.CostlyInput;
import dev.broadsheet.cost.CostlyInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No file of 1 MB takes more than ten seconds of processor time or a heap of 1 GB with all editions, whatever syntax it
 * repeats. By default, only inputs that took minutes before are tested, with six times that limit. Processor time does not
 * depend on the load of the machine; recompilation and parallel garbage collection are off, since their share varies between
 * runs. {@code -Dbroadsheet.costs=true} tests all inputs, prints the time of each, and takes half an hour.
 */
@Tag("slow")
class CostsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final long LIMIT = 10_000;
    private static final long PATIENCE = 6 * LIMIT;

    private static final List<String> ONCE_MINUTES = List.of(
            "words in one line",
            "a heading",
            "headings that differ",
            "definitions of references",
            "notes, one",
            "inline a | b",
            "inline \\",
            "a length of a formula",
            "tags of 60000 bytes",
            "a tail of text behind `",
            "inline $a$",
            "a picture of 1 by 99999999");

    @TempDir
    Path folder;

    @Test
    void noFileTakesLong() throws Exception {
        assertThat(CostlyInputs.of(0)).extracting(CostlyInput::name).containsAll(ONCE_MINUTES);
        boolean all = Boolean.getBoolean("broadsheet.costs");

        List<String> costs = costs(all ? List.of() : ONCE_MINUTES);
        assertThat(costs)
                .hasSize(all ? CostlyInputs.of(0).size() : ONCE_MINUTES.size())
                .allSatisfy(CostsTest::assertEnded);
        if (all) {
            costs.forEach(System.out::println);
            assertThat(costs)
                    .allSatisfy(line -> assertThat(Long.parseLong(line.split("\t", -1)[1]))
                            .as(line)
                            .isLessThan(LIMIT));
        }
    }

    /** Asserts that a run did not end by an internal error, nor because it exceeded limits of time or memory. */
    private static void assertEnded(String line) {
        assertThat(line).doesNotContain("given up", "BS-LIMIT-007", "BS-LIMIT-008", "BS-INTERNAL");
    }

    private List<String> costs(List<String> names) throws IOException, InterruptedException {
        String[] arguments = Stream.concat(
                        Stream.of(folder.toString(), String.valueOf(MEGABYTE), String.valueOf(PATIENCE)),
                        names.stream())
                .toArray(String[]::new);
        return ChildJvm.ofThisJdk()
                .options("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .run(CostMain.class, arguments)
                .lines()
                .filter(line -> line.contains("\t"))
                .toList();
    }
}
