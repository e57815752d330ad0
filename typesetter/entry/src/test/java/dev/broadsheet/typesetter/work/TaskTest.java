package dev.broadsheet.typesetter.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    @Test
    void worksOnceForAllWhoAsk() {
        AtomicInteger count = new AtomicInteger();
        Task<Integer> task = new Task<>(count::incrementAndGet);
        assertThat(task.isDone()).isFalse();
        task.run();
        assertThat(task.isDone()).isTrue();
        assertThat(task.get()).isEqualTo(1);
        assertThat(task.get()).isEqualTo(1);
    }

    @Test
    void throwsToTheAskerWhatTheWorkThrows() {
        assertThatThrownBy(failing(new IllegalArgumentException("odd"))::get)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("odd");
        assertThatThrownBy(failing(new IOException("full"))::get).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(failing(new AssertionError("lost"))::get).isInstanceOf(AssertionError.class);
        assertThatThrownBy(failing(new Exception("else"))::get).hasCauseExactlyInstanceOf(Exception.class);
    }

    @Test
    void runsOthersWhileSomeoneElseWorksOnIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Task<Integer> slow = new Task<>(() -> {
            begun.countDown();
            released.await();
            return 1;
        });
        Task<Integer> next = new Task<>(() -> {
            released.countDown();
            return 2;
        });
        try (Workers workers = Workers.of(2)) {
            workers.start(slow);
            begun.await();
            assertThat(slow.get(Arrays.asList(null, next))).isEqualTo(1);
        }
        assertThat(next.isDone()).isTrue();
    }

    @Test
    void runsNoOthersWhenItIsDone() {
        Task<Integer> other = new Task<>(() -> 2);
        assertThat(Task.done(1).get(List.of(other))).isEqualTo(1);
        assertThat(other.isDone()).isFalse();
    }

    private static Task<Integer> failing(Throwable problem) {
        Callable<Integer> work = () -> {
            if (problem instanceof Error error) {
                throw error;
            }
            throw (Exception) problem;
        };
        return new Task<>(work);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void givesTheSameWithAnyNumberOfThreads(int threads) {
        List<Integer> results = new ArrayList<>();
        try (Workers workers = Workers.of(threads)) {
            List<Task<Integer>> tasks = IntStream.range(0, 200)
                    .mapToObj(number -> workers.start(() -> number * number))
                    .toList();
            tasks.forEach(task -> results.add(task.get()));
            assertThat(workers.isAlone()).isEqualTo(threads == 1);
        }
        assertThat(results)
                .isEqualTo(IntStream.range(0, 200)
                        .mapToObj(number -> number * number)
                        .toList());
    }
}
