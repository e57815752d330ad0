package dev.broadsheet.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides from one look at the files to the next whether it is time to work. An editor may write a file in several steps, and
 * a tool many files, so work waits until all are at rest. A file that never is, such as a log, keeps nothing else waiting.
 *
 * @param <F> a file
 * @param <S> what is known of it
 */
final class Changes<F, S> {

    /** A file that changes at each of so many looks is restless until it once does not. */
    static final int RESTLESS = 20;

    /** Looks between two works when nothing but restless files asks for it. */
    static final int CALM = 100;

    private final Map<F, Integer> moves = new HashMap<>();
    private Map<F, S> worked;
    private Map<F, S> before;
    private int looks;

    /** @param first the files at the first work */
    Changes(Map<F, S> first) {
        this.worked = first;
        this.before = first;
    }

    /** Whether to work on the files as they are now; what is asked once is taken for done. */
    boolean areDue(Map<F, S> now) {
        Set<F> moving = different(before, now);
        moves.keySet().retainAll(moving);
        moving.forEach(file -> moves.merge(file, 1, Integer::sum));
        before = now;
        looks++;
        Set<F> due = different(worked, now);
        boolean waiting = due.stream().anyMatch(file -> moving.contains(file) && !isRestless(file));
        boolean asked = looks >= CALM ? !due.isEmpty() : !due.stream().allMatch(this::isRestless);
        if (!asked || waiting) {
            return false;
        }
        worked = now;
        looks = 0;
        return true;
    }

    private boolean isRestless(F file) {
        return moves.getOrDefault(file, 0) >= RESTLESS;
    }

    /** Files that have come, gone or changed. */
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
