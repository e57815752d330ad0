package dev.broadsheet.typesetter.css.value.content;

import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.counter.CounterStyles;
import dev.broadsheet.typesetter.css.counter.NamedCounter;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.text.NamesCounters;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value with references to counter styles in its parts.
 *
 * @param names names of the styles
 * @param bound creates the value with resolved styles
 */
record NamedParts(List<String> names, Function<CounterStyles, Object> bound) implements NamesCounters {

    /** Returns the value itself if it has no unresolved references. */
    static <T> @Nullable Object of(
            @Nullable T value,
            Function<T, List<ContentPart>> parts,
            BiFunction<T, UnaryOperator<List<ContentPart>>, Object> rebuilt) {
        if (value == null) {
            return null;
        }
        List<String> names = parts.apply(value).stream()
                .map(NamedParts::style)
                .filter(NamedCounter.class::isInstance)
                .map(style -> ((NamedCounter) style).name())
                .toList();
        return names.isEmpty()
                ? value
                : new NamedParts(
                        names,
                        styles -> rebuilt.apply(
                                value,
                                all -> all.stream()
                                        .map(part -> bind(part, styles))
                                        .toList()));
    }

    @Override
    public Object compute(ComputeContext context) {
        return bound.apply(context.counters());
    }

    private static @Nullable CounterStyle style(ContentPart part) {
        if (part instanceof ContentPart.Counter counter) {
            return counter.style();
        } else if (part instanceof ContentPart.Counters nested) {
            return nested.style();
        }
        return part instanceof ContentPart.TargetCounter target ? target.style() : null;
    }

    private static ContentPart bind(ContentPart part, CounterStyles styles) {
        if (!(style(part) instanceof NamedCounter named)) {
            return part;
        }
        CounterStyle found = styles.of(named.name());
        if (part instanceof ContentPart.Counter counter) {
            return new ContentPart.Counter(counter.name(), found);
        } else if (part instanceof ContentPart.Counters nested) {
            return new ContentPart.Counters(nested.name(), nested.separator(), found);
        }
        return part instanceof ContentPart.TargetCounter target
                ? new ContentPart.TargetCounter(target.target(), target.name(), found)
                : part;
    }
}
