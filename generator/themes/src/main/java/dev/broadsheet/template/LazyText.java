package dev.broadsheet.template;

import java.util.List;
import java.util.function.Supplier;

/** A long text that is computed when a template requests it, and printed with escaping like any other. */
public final class LazyText extends LazyValue {

    private final Supplier<String> text;

    /**
     * @param key all inputs of the text, with {@code equals} by content
     * @param parts returns the inputs as values that {@link ModelDigest} supports
     * @param text computes the text
     */
    public LazyText(Object key, Supplier<List<?>> parts, Supplier<String> text) {
        super(key, parts);
        this.text = text;
    }

    /** Returns the text. */
    public String text() {
        return text.get();
    }
}
