package dev.broadsheet.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A bounded executor for requests with a timeout. Clients that send incomplete requests or do not read the response are
 * disconnected: interrupting a thread while it reads or writes closes its connection.
 */
final class RequestThreads implements Executor, AutoCloseable {

    /** The maximum number of concurrent requests; others wait. */
    static final int MOST = 64;

    /** The maximum number of requests that wait for a thread. */
    private static final int WAITING = 1000;

    private static final int IDLE_SECONDS = 60;

    private final ExecutorService threads;
    private final ScheduledExecutorService clock;
    private final Map<Thread, Alarm> alarms = new ConcurrentHashMap<>();
    private final Duration patience;

    /** @param patience the timeout for receiving a request, and again for sending its response */
    RequestThreads(ThreadFactory factory, Duration patience) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                MOST, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), factory);
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
        this.clock = Executors.newSingleThreadScheduledExecutor(factory);
        this.patience = patience;
    }

    /** @throws RejectedExecutionException if too many requests are waiting; the connection is closed then */
    @Override
    public void execute(Runnable request) {
        threads.execute(() -> serve(request));
    }

    private void serve(Runnable request) {
        alarm(patience);
        try {
            request.run();
        } finally {
            silence();
        }
    }

    /** Removes the timeout of the current thread's request, which is received. Its response may take any time to make. */
    void received() {
        silence();
    }

    /** Starts the timeout of the current thread's response. */
    void sending() {
        alarm(patience);
    }

    private void alarm(Duration time) {
        silence();
        Thread thread = Thread.currentThread();
        Alarm alarm = new Alarm(thread);
        alarms.put(thread, alarm);
        alarm.after(time, clock);
    }

    private void silence() {
        Alarm alarm = alarms.remove(Thread.currentThread());
        if (alarm != null) {
            alarm.silence();
        }
        Thread.interrupted(); // a late interrupt must not affect the next request
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clock.shutdownNow();
    }

    /** Interrupts a thread on timeout, unless cancelled. */
    private static final class Alarm implements Runnable {

        private final Thread thread;
        private @Nullable Future<?> running;
        private boolean silent;

        Alarm(Thread thread) {
            this.thread = thread;
        }

        synchronized void after(Duration time, ScheduledExecutorService clock) {
            running = clock.schedule(this, time.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public synchronized void run() {
            if (!silent) {
                thread.interrupt();
            }
        }

        synchronized void silence() {
            silent = true;
            if (running != null) {
                running.cancel(false);
            }
        }
    }
}
