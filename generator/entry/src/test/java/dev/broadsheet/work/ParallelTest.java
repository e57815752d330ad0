package dev.broadsheet.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger atWork = new AtomicInteger();

    @Test
    void nobodyIsAtWorkAfterAFailure() {
        assertThatThrownBy(() -> Parallel.map(List.of("fails", "works"), this::work))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk full");

        assertThat(atWork).hasValue(0);
    }

    @Test
    void whatTakesAllMemoryIsNamedWithWhatElseIsAtWork() {
        assertThatThrownBy(() -> Parallel.map(List.of("large", "works"), name -> {
                    if (name.equals("large")) {
                        await(begun);
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return work(name);
                }))
                .isInstanceOfSatisfying(BudgetExceeded.class, given -> {
                    assertThat(given.thing()).isEqualTo("large");
                    assertThat(given.others())
                            .isEqualTo(Runtime.getRuntime().availableProcessors() > 1 ? List.of("works") : List.of());
                    assertThat(given.time()).isEmpty();
                });
    }

    /** The thread is interrupted, and abandoned if it does not end. */
    @Test
    void whatTakesTooLongIsGivenUp() {
        assertThatThrownBy(() -> Parallel.map(
                        List.of("quick", "endless"),
                        name -> {
                            while (name.equals("endless") && never.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                            return name;
                        },
                        Progress.NONE,
                        Duration.ofMillis(200)))
                .isInstanceOfSatisfying(BudgetExceeded.class, given -> {
                    assertThat(given.thing()).isEqualTo("endless");
                    assertThat(given.time()).hasValue(Duration.ofMillis(200));
                });
        never.countDown();
    }

    /** Only processor time counts, since work may wait long on a busy machine or a sleeping laptop. */
    @Test
    void onlyTheTimeOfAProcessorCounts() {
        List<String> done = Parallel.map(
                List.of("patient"),
                name -> {
                    sleep(1500);
                    return name;
                },
                Progress.NONE,
                Duration.ofMillis(400));

        assertThat(done).containsExactly("patient");
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One task fails once the other has begun, if there are two processors; the other ends when it is interrupted. */
    private String work(String name) {
        try {
            if (name.equals("fails")) {
                assertThat(begun.await(60, TimeUnit.SECONDS))
                        .isEqualTo(Runtime.getRuntime().availableProcessors() > 1);
                throw new IllegalStateException("disk full");
            }
            atWork.incrementAndGet();
            begun.countDown();
            never.await();
        } catch (InterruptedException e) {
            atWork.decrementAndGet();
        }
        return name;
    }
}
