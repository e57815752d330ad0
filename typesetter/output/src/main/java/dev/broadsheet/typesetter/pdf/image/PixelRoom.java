package dev.broadsheet.typesetter.pdf.image;

import java.util.concurrent.atomic.AtomicLong;

/** Memory in which documents keep decoded pictures until they are drawn. Thread-safe. */
public final class PixelRoom {

    private final AtomicLong free;

    /** @param bytes of pixels that may be kept at the same time */
    public PixelRoom(long bytes) {
        this.free = new AtomicLong(bytes);
    }

    /** Takes memory, if so much is free. */
    boolean take(long bytes) {
        boolean taken = free.addAndGet(-bytes) >= 0;
        if (!taken) {
            give(bytes);
        }
        return taken;
    }

    void give(long bytes) {
        free.addAndGet(bytes);
    }
}
