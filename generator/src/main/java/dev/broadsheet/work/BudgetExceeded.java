package dev.broadsheet.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Work on a thing took more time than it may take, or more memory than there is. */
public final class BudgetExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object thing;
    private final transient List<Object> others;
    private final transient Optional<Duration> time;

    /** @param time that was over */
    BudgetExceeded(Object thing, List<Object> others, Duration time) {
        super("it takes more than " + time);
        this.thing = thing;
        this.others = List.copyOf(others);
        this.time = Optional.of(time);
    }

    BudgetExceeded(Object thing, List<Object> others, OutOfMemoryError cause) {
        super(cause);
        this.thing = thing;
        this.others = List.copyOf(others);
        this.time = Optional.empty();
    }

    /** What the work was on. */
    public Object thing() {
        return thing;
    }

    /** What other threads were at work on. */
    public List<Object> others() {
        return others;
    }

    /** The time that was over; empty when memory was. */
    public Optional<Duration> time() {
        return time;
    }
}
