package dev.broadsheet.source;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that the user wrote, with the source positions of its characters. Lines end with LF, CR LF or CR. The text is
 * immutable, but it may be released from memory and read again. Thread-safe.
 */
public final class SourceText {

    /** The typical length of a line in characters, for an estimate of the number of lines. */
    private static final int TYPICAL_LINE = 40;

    private final String name;
    private final int length;
    private final AsciiCharacters signs;
    private volatile @Nullable Supplier<byte[]> reading;
    private volatile boolean released;
    private volatile @Nullable Content content;
    private volatile @Nullable Boolean namesWorks;

    /**
     * @param name the path as shown to the user
     * @param text without a byte order mark
     */
    public SourceText(String name, String text) {
        this(name, text, AsciiCharacters.UNKNOWN);
    }

    /** @param signs the ASCII characters that occur in the text */
    SourceText(String name, String text, AsciiCharacters signs) {
        this(name, text.length(), signs, null);
        this.content = new Content(text, lineStarts(text));
    }

    private SourceText(String name, int length, AsciiCharacters signs, @Nullable Supplier<byte[]> reading) {
        this.name = name;
        this.length = length;
        this.signs = signs;
        this.reading = reading;
    }

    /**
     * Returns a text that is read on first use.
     *
     * @param name the path as shown to the user
     * @param length the number of characters
     * @param reading returns the bytes of the file; may throw an {@link java.io.UncheckedIOException}
     */
    static SourceText unread(String name, int length, Supplier<byte[]> reading) {
        return new SourceText(name, length, AsciiCharacters.UNKNOWN, reading);
    }

    public String name() {
        return name;
    }

    public String text() {
        return content().text();
    }

    public int length() {
        return length;
    }

    public int lineCount() {
        return content().lineStarts().length;
    }

    /** Returns whether an ASCII character may occur; false only if it certainly does not. */
    public boolean mayHold(char sign) {
        return signs.mayHold(sign);
    }

    boolean isUnread() {
        return content == null && !released;
    }

    /**
     * Returns whether the front matter may name a bibliography. The result is cached, so that it is available even if the text is
     * released.
     *
     * @param bodyStart returns the offset of the end of the front matter, always the same; called only if it is needed
     */
    boolean mayNameWorks(IntSupplier bodyStart) {
        Boolean known = namesWorks;
        if (known == null) {
            int mention = text().indexOf("bibliography");
            known = mention >= 0 && mention <= bodyStart.getAsInt();
            namesWorks = known;
        }
        return known;
    }

    /** @param reading reads the file again after the {@link #release} of its text; may throw an {@link UncheckedIOException} */
    SourceText readAgainBy(Supplier<byte[]> reading) {
        this.reading = reading;
        return this;
    }

    /** Releases the text from memory if it can be read again, since it is rarely needed once it is parsed. */
    public void release() {
        if (reading != null && content != null) {
            released = true;
            content = null;
        }
    }

    /** Reads a text that is not in memory, for use after the run. If its file has changed, the text is empty. */
    public void recall() {
        if (content == null) {
            released = false;
            try {
                content();
            } catch (UncheckedIOException e) {
                content = new Content("", new int[1]);
            }
        }
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            byte[] bytes = Objects.requireNonNull(reading).get();
            String text =
                    Utf8.decode(name, bytes, new Diagnostics()).orElseThrow().text();
            known = new Content(text, lineStarts(text));
            content = released ? null : known;
        }
        return known;
    }

    /** Returns the SHA-256 of the file's bytes, in lower-case hexadecimal digits. */
    String sha256() {
        Supplier<byte[]> again = reading;
        return Fingerprint.of(again == null ? text().getBytes(StandardCharsets.UTF_8) : again.get());
    }

    /** Returns the one-based line and column of an offset; an offset past the end counts as the end. */
    public SourcePosition position(int offset) {
        if (offset <= 0) {
            return new SourcePosition(name, 1, 1);
        }
        int[] starts = content().lineStarts();
        int at = Math.min(offset, length);
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(name, line + 1, at - starts[line] + 1);
    }

    /** Returns the offset of a line's first character; a line out of range gives the nearest end of the text. */
    public int offsetOfLine(int line) {
        int[] starts = content().lineStarts();
        return line > starts.length ? length : starts[Math.max(1, line) - 1];
    }

    /** Returns a line by its one-based number, without its line break; empty if there is no such line. */
    public String line(int line) {
        Content known = content();
        int[] starts = known.lineStarts();
        if (line < 1 || line > starts.length) {
            return "";
        }
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : known.text().length();
        while (end > start && isLineEnd(known.text().charAt(end - 1))) {
            end--;
        }
        return known.text().substring(start, end);
    }

    private int[] lineStarts(String text) {
        boolean feeds = !mayHold('\r') || text.indexOf('\r') < 0;
        int[] starts = new int[1 + text.length() / TYPICAL_LINE];
        int count = 1;
        for (int end = lineEnd(text, 0, feeds); end >= 0; end = lineEnd(text, end + 1, feeds)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * Returns the offset of the last character of the next line break at or after an offset, or -1.
     *
     * @param feeds whether all line breaks are line feeds, as in most texts
     */
    private static int lineEnd(String text, int from, boolean feeds) {
        if (feeds) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** @param lineStarts offsets of the first characters of lines */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Content(String text, int[] lineStarts) {}
}
