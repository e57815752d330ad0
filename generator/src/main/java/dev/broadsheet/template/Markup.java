package dev.broadsheet.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A piece of markup that is put into a page as it is. Everything else that a template prints is escaped. It is well-formed in
 * the language of the template that prints it: HTML in {@code .ftlh}, XML in {@code .ftlx}. Two are equal when they are made of
 * the same, which is known without making them.
 */
public final class Markup extends LazyValue {

    private final Supplier<String> text;

    /** Encoded as UTF-8; null when the text is there. */
    private final @Nullable Supplier<byte[]> bytes;

    private Markup(Object key, Supplier<List<?>> parts, Supplier<String> text, @Nullable Supplier<byte[]> bytes) {
        super(key, parts);
        this.text = text;
        this.bytes = bytes;
    }

    /** Markup that is there. */
    public static Markup of(String text) {
        return new Markup(text, () -> List.of(text), () -> text, null);
    }

    /**
     * Markup that is made when a template asks for it.
     *
     * @param key all that it is made of, with {@code equals} by content
     * @param parts the same as values that a {@link ModelDigest} knows
     * @param bytes makes it, as UTF-8, which must not be changed
     */
    public static Markup made(Object key, Supplier<List<?>> parts, Supplier<byte[]> bytes) {
        return new Markup(key, parts, () -> new String(bytes.get(), StandardCharsets.UTF_8), bytes);
    }

    @Override
    public String text() {
        return text.get();
    }

    /** Whether it is made as UTF-8. */
    boolean isEncoded() {
        return bytes != null;
    }

    /** As UTF-8. */
    byte[] bytes() {
        return bytes == null ? text().getBytes(StandardCharsets.UTF_8) : bytes.get();
    }
}
