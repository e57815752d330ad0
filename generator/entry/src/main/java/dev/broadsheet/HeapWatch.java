package dev.broadsheet;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Warns if little memory is free after a full garbage collection: from then on, the JVM spends more and more time collecting,
 * long before it throws an OutOfMemoryError.
 */
final class HeapWatch implements NotificationListener {

    private static final double FULL = 0.9;
    private static final String OF_ALL = "end of major GC";

    private final List<NotificationEmitter> collectors = new ArrayList<>();
    private final Set<String> pools = new HashSet<>();
    private final AtomicBoolean reported = new AtomicBoolean();
    private final long most;
    private final Consumer<String> listener;

    private HeapWatch(long most, Consumer<String> listener) {
        this.most = most;
        this.listener = listener;
    }

    /**
     * Begins to watch, unless the heap is plentiful: loading the management beans would slow down a small run.
     *
     * @param listener receives one sentence, at most once, on a thread of the JVM
     */
    static HeapWatch begin(HeapEstimate heap, Consumer<String> listener) {
        HeapWatch watch = new HeapWatch(heap.most(), listener);
        if (!heap.isPlenty()) {
            watch.begin();
        }
        return watch;
    }

    private void begin() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                pools.add(pool.getName());
            }
        }
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(this, null, null);
                collectors.add(emitter);
            }
        }
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getUserData() instanceof CompositeData data
                && notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(data);
            if (info.getGcAction().equals(OF_ALL)) {
                collected(used(info.getGcInfo()));
            }
        }
    }

    private long used(GcInfo collection) {
        return collection.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** @param used the number of bytes in use after a full garbage collection */
    void collected(long used) {
        if (used > FULL * most && !reported.getAndSet(true)) {
            listener.accept(
                    "memory is nearly used up: " + HeapEstimate.megabytes(used) + " of " + HeapEstimate.megabytes(most)
                            + " MB hold what the run needs, and collecting garbage takes more and more of its time");
        }
    }

    void end() {
        for (NotificationEmitter collector : collectors) {
            try {
                collector.removeNotificationListener(this);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("it was added above", e);
            }
        }
    }
}
