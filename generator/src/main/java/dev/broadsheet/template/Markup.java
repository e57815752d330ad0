package dev.broadsheet.template;

import java.util.List;
import java.util.function.Supplier;

/**
 * A piece of markup that is put into a page as it is. Everything else that a template prints is escaped. It is well-formed in
 * the language of the template that prints it: HTML in {@code .ftlh}, XML in {@code .ftlx}. Two are equal when they are made of
 * the same, which is known without making them.
 */
public final class Markup extends LazyValue {

    private Markup(Object key, Supplier<List<?>> parts, Supplier<String> text) {
        super(key, parts, text);
    }

    /** Markup that is there. */
    public static Markup of(String text) {
        return new Markup(text, () -> List.of(text), () -> text);
    }

    /**
     * Markup that is made when a template asks for it.
     *
     * @param key all that it is made of, with {@code equals} by content
     * @param parts the same as values that a {@link ModelDigest} knows
     * @param text makes it
     */
    public static Markup made(Object key, Supplier<List<?>> parts, Supplier<String> text) {
        return new Markup(key, parts, text);
    }
}
