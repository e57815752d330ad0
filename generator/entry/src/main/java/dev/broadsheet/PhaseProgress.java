package dev.broadsheet;

import dev.broadsheet.work.Progress;

/** Counts the finished items of the current phase. */
final class PhaseProgress implements Progress {

    private final ProgressListener listener;
    private String phase = "";
    private int done;
    private int expected;

    PhaseProgress(ProgressListener listener) {
        this.listener = listener;
    }

    synchronized void begin(String name) {
        phase = name;
        done = 0;
        expected = 0;
        listener.advanced(phase, done, expected);
    }

    @Override
    public synchronized void expect(int things) {
        expected += things;
    }

    @Override
    public synchronized void done() {
        done++;
        listener.advanced(phase, done, expected);
    }
}
