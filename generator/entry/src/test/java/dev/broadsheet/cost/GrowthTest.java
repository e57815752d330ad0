package dev.broadsheet.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ContentLoader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each reader of foreign input takes memory and time linear in its length, however the input nests, refers and multiplies. Beyond a
 * limit that it reports, the cost is bounded.
 */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class GrowthTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int SHARE = Integer.getInteger("nets.share", 1);
    private static final int RANDOM_UNITS = 4;

    /** Doubled five times. */
    private static final int FIRST = 2048;

    private static final int LAST = FIRST << 5;

    /** The greatest ratio of costs for twice the length. A quadratic step gives up to 4; time varies more than memory. */
    private static final double MOST_MEMORY = 2.3;

    private static final double MOST_TIME = 3;

    /** Costs below which a ratio says nothing. */
    private static final long LITTLE_MEMORY = 16L << 20;

    private static final long LITTLE_TIME = 300_000_000;

    /** Memory that {@value #LAST} bytes may take even where a limit is reported. */
    private static final long BOUND = 1L << 30;

    /** The reader whose paragraphs of many lines flexmark joins in an array that it copies for each line; their number is limited. */
    private static final String COPYING = "Markdown";

    private static final int TRIES = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    private int projects;

    static Stream<Growing> shapes() {
        return GrowingInputs.shapes().stream();
    }

    static Stream<Growing> randomUnits() {
        Random random = new Random(SEED);
        return IntStream.range(0, RANDOM_UNITS * SHARE)
                .boxed()
                .flatMap(i -> GrowingInputs.READERS.stream())
                .map(reader -> GrowingInputs.random(reader, random));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shapesAreLinear(Growing input) throws IOException {
        assertLinear(input);
    }

    @Tag("net")
    @ParameterizedTest
    @MethodSource("randomUnits")
    void randomUnitsAreLinear(Growing input) throws IOException {
        assertLinear(input);
    }

    private void assertLinear(Growing input) throws IOException {
        Cost half = Cost.NONE;
        Cost all = Cost.NONE;
        long little = input.name().startsWith(COPYING) ? BOUND : LITTLE_MEMORY;
        for (int size = FIRST; size <= LAST; size *= 2) {
            half = all;
            all = cost(input, size);
            assertThat(all.memory).as("bytes for %d bytes; seed %d", size, SEED).isLessThan(BOUND);
        }
        for (int i = 1; i < TRIES && all.exceeds(half, little); i++) {
            half = half.or(cost(input, LAST / 2));
            all = all.or(cost(input, LAST));
        }
        assertThat(all.limited || !all.exceeds(half, little))
                .as("%s for %s; twice the length: %s; seed %d", half, input, all, SEED)
                .isTrue();
    }

    private Cost cost(Growing input, int size) throws IOException {
        Path project = Files.createDirectory(folder.resolve("p" + projects++));
        input.sized().apply(size).writeTo(project.resolve("content"));
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        Diagnostics diagnostics = new Diagnostics();
        Phases.assemble(ContentLoader.load(project, project.resolve("content"), diagnostics), diagnostics);
        boolean limited =
                diagnostics.sorted().stream().anyMatch(told -> told.message().contains(" more than "));
        return new Cost(
                THREADS.getCurrentThreadAllocatedBytes() - memory, THREADS.getCurrentThreadCpuTime() - time, limited);
    }

    /**
     * What reading an input costs.
     *
     * @param memory bytes that were allocated
     * @param time nanoseconds of the processor
     * @param limited whether a limit was reported
     */
    private record Cost(long memory, long time, boolean limited) {

        static final Cost NONE = new Cost(0, 0, false);

        /** Returns the least of two measurements of the same input: other work on the machine only adds. */
        Cost or(Cost other) {
            return new Cost(Math.min(memory, other.memory), Math.min(time, other.time), limited);
        }

        /** @param little memory below which a ratio says nothing, in bytes */
        boolean exceeds(Cost half, long little) {
            return (memory > little && memory > MOST_MEMORY * half.memory)
                    || (time > LITTLE_TIME && time > MOST_TIME * half.time);
        }
    }
}
