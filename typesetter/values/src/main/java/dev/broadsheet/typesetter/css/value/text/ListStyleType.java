package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.counter.PredefinedCounter;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import java.util.List;
import java.util.Optional;

/**
 * CSS Lists 3, {@code list-style-type}.
 *
 * @param style counter style of the marker; NONE when {@code text} is given
 * @param text a marker given as a string, used as it is
 */
public record ListStyleType(CounterStyle style, Optional<String> text) {

    public static final ListStyleType DISC = of(PredefinedCounter.DISC);

    static ListStyleType of(CounterStyle style) {
        return new ListStyleType(style, Optional.empty());
    }

    /** Returns the marker's text with prefix and suffix; empty for none. */
    public String marker(int value) {
        return text.orElseGet(() -> style.marker(value));
    }

    /** A type by the name of an {@code @counter-style} rule. */
    record Named(String name) implements NamesCounters {

        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public Object compute(ComputeContext context) {
            return of(context.counters().of(name));
        }
    }
}
