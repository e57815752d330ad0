package dev.broadsheet.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What threads have had of the processors; on a JVM that does not know, the time of the clock. */
final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean KNOWN = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private ProcessorTime() {}

    /** Nanoseconds from some point on; below 0 when the thread has ended. */
    static long of(Thread thread) {
        return KNOWN ? THREADS.getThreadCpuTime(thread.getId()) : System.nanoTime();
    }
}
