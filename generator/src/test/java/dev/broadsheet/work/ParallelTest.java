package dev.broadsheet.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** The one that fails does so when the other has begun, if there are two processors; the other ends when it is told to. */
    private String work(String name) {
        try {
            if (name.equals("fails")) {
                assertThat(begun.await(5, TimeUnit.SECONDS))
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
