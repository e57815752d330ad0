package dev.broadsheet.typesetter.css;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.broadsheet.typesetter.css.outline.SheetOutline;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A style sheet takes memory and time linear in its length, whatever random pieces of CSS it repeats. */
@Tag("net")
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class GrowingSheetsTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int SHARE = Integer.getInteger("nets.share", 1);
    private static final int UNITS = 30;
    private static final int HALF = 1 << 15;

    /** The greatest ratios of costs for twice the length. A quadratic step gives up to 4; time varies more than memory. */
    private static final double MOST_MEMORY = 2.3;

    private static final double MOST_TIME = 3;

    /** Costs below which a ratio says nothing. */
    private static final long LITTLE_MEMORY = 32L << 20;

    private static final long LITTLE_TIME = 300_000_000;

    private static final int TRIES = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<String> units() {
        Random random = new Random(SEED);
        return IntStream.range(0, UNITS * SHARE).mapToObj(i -> unit(random));
    }

    private static String unit(Random random) {
        StringBuilder unit = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            unit.append(FuzzTest.PIECES.get(random.nextInt(FuzzTest.PIECES.size())));
            unit.append(random.nextBoolean() ? " " : "");
        }
        return unit.toString();
    }

    @ParameterizedTest
    @MethodSource("units")
    void repeatedPiecesAreLinear(String unit) {
        Cost half = cost(unit, HALF);
        Cost all = cost(unit, 2 * HALF);
        for (int i = 1; i < TRIES && all.exceeds(half); i++) {
            half = half.or(cost(unit, HALF));
            all = all.or(cost(unit, 2 * HALF));
        }
        assertThat(all.exceeds(half))
                .as("%s for '%s'; twice the length: %s; seed %d", half, unit, all, SEED)
                .isFalse();
    }

    private static Cost cost(String unit, int size) {
        String css = unit.repeat(size / unit.length());
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        SheetOutline.of(css);
        new Sample(css, "<div><p class='a'>text<b>b</b></p></div>");
        return new Cost(THREADS.getCurrentThreadAllocatedBytes() - memory, THREADS.getCurrentThreadCpuTime() - time);
    }

    /**
     * What reading a style sheet costs.
     *
     * @param memory bytes that were allocated
     * @param time nanoseconds of the processor
     */
    private record Cost(long memory, long time) {

        /** Returns the least of two measurements of the same input: other work on the machine only adds. */
        Cost or(Cost other) {
            return new Cost(Math.min(memory, other.memory), Math.min(time, other.time));
        }

        boolean exceeds(Cost half) {
            return (memory > LITTLE_MEMORY && memory > MOST_MEMORY * half.memory)
                    || (time > LITTLE_TIME && time > MOST_TIME * half.time);
        }
    }
}
