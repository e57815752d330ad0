package dev.broadsheet.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Markup that a template prints without escaping, unlike everything else. It is well-formed in the language of the template:
 * HTML in {@code .ftlh}, XML in {@code .ftlx}. Two values are equal if their inputs are, so that they are compared without
 * being computed.
 */
public final class Markup extends LazyValue {

    private final Supplier<String> text;

    /** Computes the markup in UTF-8; null if it is given as text. */
    private final @Nullable Supplier<byte[]> bytes;

    private Markup(Object key, Supplier<List<?>> parts, Supplier<String> text, @Nullable Supplier<byte[]> bytes) {
        super(key, parts);
        this.text = text;
        this.bytes = bytes;
    }

    /** Returns markup that is given as text. */
    public static Markup of(String text) {
        return new Markup(text, () -> List.of(text), () -> text, null);
    }

    /**
     * Returns markup that is computed when a template requests it.
     *
     * @param key all inputs of the markup, with {@code equals} by content
     * @param parts returns the inputs as values that {@link ModelDigest} supports
     * @param bytes computes the markup in UTF-8; the array must not be modified
     */
    public static Markup made(Object key, Supplier<List<?>> parts, Supplier<byte[]> bytes) {
        return new Markup(key, parts, () -> new String(bytes.get(), StandardCharsets.UTF_8), bytes);
    }

    /** Returns the markup as text. */
    public String text() {
        return text.get();
    }

    /** Returns whether it is computed in UTF-8. */
    boolean isEncoded() {
        return bytes != null;
    }

    /** Returns the markup in UTF-8. */
    byte[] bytes() {
        return bytes == null ? text().getBytes(StandardCharsets.UTF_8) : bytes.get();
    }
}
