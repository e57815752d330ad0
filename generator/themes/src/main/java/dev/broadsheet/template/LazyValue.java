package dev.broadsheet.template;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a model that is computed when a template requests it. Two values of the same class are equal if their inputs are,
 * so that they are compared without being computed.
 */
abstract sealed class LazyValue permits Markup, LazyText {

    private final Object key;
    private final Supplier<List<?>> parts;

    /**
     * @param key all inputs of the value, with {@code equals} by content
     * @param parts returns the inputs as values that {@link ModelDigest} supports
     */
    LazyValue(Object key, Supplier<List<?>> parts) {
        this.key = key;
        this.parts = parts;
    }

    /** Returns its inputs. */
    final List<?> parts() {
        return parts.get();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof LazyValue made && made.getClass() == getClass() && key.equals(made.key));
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(key);
    }
}
