package dev.broadsheet.typesetter.work;

import java.util.concurrent.Semaphore;

/**
 * Bounds the pixels of pictures that threads decode at the same time. A thread that would exceed the bound waits. Thread-safe.
 */
public final class PixelBudget {

    /** Bytes that a pixel takes while it is decoded: as the file has it, as ARGB, and as separate components. */
    private static final int BYTES = 12;

    /** The part of the heap that decoding may take. */
    private static final int PART = 3;

    private static final int KILO = 1024;

    /** The budget of all threads of this process, which share its heap. */
    private static final PixelBudget HEAP = new PixelBudget(Runtime.getRuntime().maxMemory() / PART / BYTES);

    /** Decodes a picture. */
    @FunctionalInterface
    public interface Decoding<T, E extends Exception> {

        T run() throws E;
    }

    private final int kilopixels;
    private final Semaphore free;

    /** @param pixels pixels that may be decoded at the same time; a larger picture is decoded alone */
    PixelBudget(long pixels) {
        this.kilopixels = (int) Math.max(1, Math.min(Integer.MAX_VALUE, pixels / KILO));
        // Fair, since otherwise small pictures could keep a large one waiting.
        this.free = new Semaphore(kilopixels, true);
    }

    /** Returns the budget of all threads of this process, which share its heap. */
    public static PixelBudget ofHeap() {
        return HEAP;
    }

    /**
     * Decodes a picture when there is room for it.
     *
     * @param pixels the number of its pixels
     * @param decoding must neither wait for another thread nor call this method
     */
    public <T, E extends Exception> T decode(long pixels, Decoding<T, E> decoding) throws E {
        int taken = (int) Math.min(kilopixels, pixels / KILO);
        if (taken == 0) {
            // A fair semaphore grants not even no permits while others wait.
            return decoding.run();
        }
        free.acquireUninterruptibly(taken);
        try {
            return decoding.run();
        } finally {
            free.release(taken);
        }
    }
}
