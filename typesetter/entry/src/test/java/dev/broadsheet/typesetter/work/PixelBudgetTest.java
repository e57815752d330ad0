package dev.broadsheet.typesetter.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** In a thread of its own, since a thread that waits for room cannot be interrupted. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PixelBudgetTest {

    private static final int MEGA = 1024 * 1024;

    private final PixelBudget budget = new PixelBudget(10 * MEGA);

    @Test
    void decodesNoMoreAtOnceThanThereIsRoomFor() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(threads.submit(() -> budget.decode(4 * MEGA, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                TimeUnit.MILLISECONDS.sleep(2);
                return now.decrementAndGet();
            })));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        assertThat(most).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void decodesPicturesTogetherThatFit() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        PixelBudget.Decoding<Boolean, InterruptedException> meeting = () -> {
            both.countDown();
            return both.await(30, TimeUnit.SECONDS);
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Boolean> first = threads.submit(() -> budget.decode(5 * MEGA, meeting));
        Future<Boolean> second = threads.submit(() -> budget.decode(5 * MEGA, meeting));
        assertThat(first.get()).isTrue();
        assertThat(second.get()).isTrue();
        threads.shutdown();
    }

    @Test
    void decodesAPictureThatIsLargerThanTheRoom() {
        assertThat(budget.<Integer, RuntimeException>decode(100L * MEGA, () -> 1))
                .isEqualTo(1);
        assertThat(budget.<Integer, RuntimeException>decode(0, () -> 2)).isEqualTo(2);
    }

    @Test
    void decodesASmallPictureWhileALargeOneWaits() throws Exception {
        CountDownLatch small = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Boolean> first = threads.submit(() -> budget.decode(8 * MEGA, () -> {
            begun.countDown();
            return small.await(30, TimeUnit.SECONDS);
        }));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        Future<Integer> waiting = threads.submit(() -> budget.decode(8 * MEGA, () -> 1));
        TimeUnit.MILLISECONDS.sleep(100);
        assertThat(budget.<Integer, RuntimeException>decode(100, () -> {
                    small.countDown();
                    return 2;
                }))
                .isEqualTo(2);
        assertThat(first.get()).isTrue();
        assertThat(waiting.get()).isEqualTo(1);
        threads.shutdown();
    }

    @Test
    void hasRoomAgainAfterAFailure() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> budget.decode(8 * MEGA, () -> {
                        throw new IOException("damaged");
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(budget.<Integer, RuntimeException>decode(8 * MEGA, () -> 1)).isEqualTo(1);
    }
}
