package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cost.CostMain;
import dev.broadsheet.cost.CostlyInput;
import dev.broadsheet.cost.CostlyInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No file of 1 MB takes more than ten seconds of a processor or a heap of 1 GB, whatever it has much of, with all editions.
 * The usual run tries those that once took minutes, and gives them the sixfold time: that of a processor, which a busy
 * machine does not use up. The time is that of the work: threads that compile methods anew, or collect garbage beside it, take
 * more or less of it with each run, so that there are none. {@code -Dbroadsheet.costs=true} tries all, prints what each takes, and takes half an hour.
 */
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

    /** Neither by our own fault, nor because time or memory was used up. */
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
