package dev.broadsheet.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text that readers see, not escaped; white space as in the source. The text of a decoded document stays in UTF-8 until
 * {@link #text()} is called. {@code equals} compares the content.
 */
public final class Text implements Node {

    private static final byte[] NONE = {};

    /** UTF-8, from start to end; unused if the text was given as a string. */
    private final byte[] bytes;

    private final int start;
    private final int end;
    private @Nullable String text;

    public Text(String text) {
        this.bytes = NONE;
        this.start = 0;
        this.end = -1;
        this.text = text;
    }

    /** @param bytes UTF-8, which must not be modified; not copied */
    Text(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    public String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    /** Receives text as UTF-8. */
    public interface Target {

        /** @param end offset after the last byte */
        void text(byte[] bytes, int start, int end);
    }

    /** Passes the text to a target in UTF-8, without decoding it. */
    public void writeTo(Target target) {
        if (end >= 0) {
            target.text(bytes, start, end);
        } else {
            byte[] encoded = text().getBytes(StandardCharsets.UTF_8);
            target.text(encoded, 0, encoded.length);
        }
    }

    /** Returns whether the text contains an ASCII character. */
    public boolean holds(char sign) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == sign) {
                return true;
            }
        }
        return end < 0 && text().indexOf(sign) >= 0;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.text(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text same && text().equals(same.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return "Text[" + text() + "]";
    }
}
