package dev.broadsheet.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Thrown if processing an item exceeds its time limit or exhausts memory. */
public final class BudgetExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object thing;
    private final transient List<Object> others;
    private final transient Optional<Duration> time;

    /** @param time the exceeded limit */
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

    /** Returns the item. */
    public Object thing() {
        return thing;
    }

    /** Returns the items that other threads were processing. */
    public List<Object> others() {
        return others;
    }

    /** Returns the exceeded time limit; empty if memory was exhausted. */
    public Optional<Duration> time() {
        return time;
    }
}
