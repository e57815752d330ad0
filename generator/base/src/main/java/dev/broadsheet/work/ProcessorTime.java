package dev.broadsheet.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of threads; wall-clock time on JVMs that do not measure it. */
final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean KNOWN = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private ProcessorTime() {}

    /** Returns nanoseconds since an arbitrary origin; negative if the thread has ended. */
    static long of(Thread thread) {
        return KNOWN ? THREADS.getThreadCpuTime(thread.getId()) : System.nanoTime();
    }
}
