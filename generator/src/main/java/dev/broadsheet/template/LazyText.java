package dev.broadsheet.template;

import java.util.List;
import java.util.function.Supplier;

/** A long text that is made when a template asks for it, and printed as any other: escaped. */
public final class LazyText extends LazyValue {

    private final Supplier<String> text;

    /**
     * @param key all that it is made of, with {@code equals} by content
     * @param parts the same as values that a {@link ModelDigest} knows
     * @param text makes it
     */
    public LazyText(Object key, Supplier<List<?>> parts, Supplier<String> text) {
        super(key, parts);
        this.text = text;
    }

    @Override
    public String text() {
        return text.get();
    }
}
