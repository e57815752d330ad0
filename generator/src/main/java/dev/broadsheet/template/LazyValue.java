package dev.broadsheet.template;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a model that is made when a template asks for it. Two of one kind are equal when they are made of the same, which
 * is known without making them.
 */
abstract sealed class LazyValue permits Markup, LazyText {

    private final Object key;
    private final Supplier<List<?>> parts;

    /**
     * @param key all that it is made of, with {@code equals} by content
     * @param parts the same as values that a {@link ModelDigest} knows
     */
    LazyValue(Object key, Supplier<List<?>> parts) {
        this.key = key;
        this.parts = parts;
    }

    /** As it is put into the page. */
    public abstract String text();

    /** Its inputs. */
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
