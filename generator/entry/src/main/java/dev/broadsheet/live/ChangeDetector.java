package dev.broadsheet.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides from snapshots of files when to rebuild. An editor may write a file in several steps, and a tool many files, so a build
 * waits until all of them are stable. A file that never is, such as a log, does not delay others.
 *
 * @param <F> a file
 * @param <S> the state of a file
 */
final class ChangeDetector<F, S> {

    /** The number of consecutive snapshots with changes after which a file is restless, until a snapshot without a change. */
    static final int RESTLESS = 20;

    /** The minimum number of snapshots between builds for restless files only. */
    static final int CALM = 100;

    private final Map<F, Integer> moves = new HashMap<>();
    private Map<F, S> worked;
    private Map<F, S> before;
    private int snapshots;

    /** @param first the files at the first build */
    ChangeDetector(Map<F, S> first) {
        this.worked = first;
        this.before = first;
    }

    /** Whether to rebuild for the current files. After true, these count as built. */
    boolean areDue(Map<F, S> now) {
        Set<F> moving = different(before, now);
        moves.keySet().retainAll(moving);
        moving.forEach(file -> moves.merge(file, 1, Integer::sum));
        before = now;
        snapshots++;
        Set<F> due = different(worked, now);
        boolean waiting = due.stream().anyMatch(file -> moving.contains(file) && !isRestless(file));
        boolean asked = snapshots >= CALM ? !due.isEmpty() : !due.stream().allMatch(this::isRestless);
        if (!asked || waiting) {
            return false;
        }
        worked = now;
        snapshots = 0;
        return true;
    }

    private boolean isRestless(F file) {
        return moves.getOrDefault(file, 0) >= RESTLESS;
    }

    /** Returns the files that were added, removed or changed. */
    private static <F, S> Set<F> different(Map<F, S> old, Map<F, S> now) {
        Set<F> files = new HashSet<>();
        now.forEach((file, stamp) -> {
            if (!Objects.equals(old.get(file), stamp)) {
                files.add(file);
            }
        });
        old.keySet().stream().filter(file -> !now.containsKey(file)).forEach(files::add);
        return files;
    }
}
