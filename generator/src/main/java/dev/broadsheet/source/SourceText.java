package dev.broadsheet.source;

import dev.broadsheet.cache.ByteStore;
import dev.broadsheet.cache.KeptBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that the user wrote, and where each of its characters is. Lines end with LF, CR LF or CR. It never changes; whether it
 * is held in memory does. Safe for use by several threads.
 */
public final class SourceText {

    /** Characters of a line, for a first guess of how many lines there are. */
    private static final int TYPICAL_LINE = 40;

    private static final int UNKNOWN = -2;

    private final String name;
    private final int length;
    private final AsciiSigns signs;
    private volatile Supplier<String> reading;
    private volatile boolean spilled;
    private volatile @Nullable Content content;
    private volatile int mention = UNKNOWN;

    /**
     * @param name path as shown to the user
     * @param text the characters, without a byte order mark
     */
    public SourceText(String name, String text) {
        this(name, text, AsciiSigns.UNKNOWN);
    }

    /** @param signs of the text */
    SourceText(String name, String text, AsciiSigns signs) {
        this(name, text.length(), signs, () -> text);
        this.content = new Content(text, lineStarts(text));
    }

    private SourceText(String name, int length, AsciiSigns signs, Supplier<String> reading) {
        this.name = name;
        this.length = length;
        this.signs = signs;
        this.reading = reading;
    }

    /**
     * A text that is read when somebody asks for it.
     *
     * @param name path as shown to the user
     * @param length its characters
     * @param reading gives the text; may throw an {@link java.io.UncheckedIOException}
     */
    static SourceText unread(String name, int length, Supplier<String> reading) {
        return new SourceText(name, length, AsciiSigns.UNKNOWN, reading);
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

    /** Whether a character of ASCII may occur; false only when the text is known to have none. */
    public boolean mayHold(char sign) {
        return signs.mayHold(sign);
    }

    boolean isUnread() {
        return content == null && !spilled;
    }

    /** Offset of the word {@code bibliography}, or less than 0; known without the text once it was asked for. */
    int mentionOfWorks() {
        int known = mention;
        if (known == UNKNOWN) {
            known = text().indexOf("bibliography");
            mention = known;
        }
        return known;
    }

    /** Lets the text go, which hardly anybody will ask for again; a store brings it when somebody does. */
    public void spill(ByteStore store) {
        Content known = content;
        if (known != null) {
            KeptBytes bytes = store.keep(known.text().getBytes(StandardCharsets.UTF_8));
            reading = () -> new String(bytes.get(), StandardCharsets.UTF_8);
            spilled = true;
            content = null;
        }
    }

    /** Holds the text again if it was let go, for those who ask when the store is gone. */
    public void recall() {
        if (spilled) {
            spilled = false;
            content();
        }
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            String text = reading.get();
            known = new Content(text, lineStarts(text));
            content = spilled ? null : known;
        }
        return known;
    }

    /** The one-based line and column of an offset; an offset past the end counts as the end. */
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

    /** The offset of a line's first character; a line out of range gives the nearest end. */
    public int offsetOfLine(int line) {
        int[] starts = content().lineStarts();
        return line > starts.length ? length : starts[Math.max(1, line) - 1];
    }

    /** A one-based line without its line end; empty when there is no such line. */
    public String line(int line) {
        Content known = content();
        int[] starts = known.lineStarts();
        if (line < 1 || line > starts.length) {
            return "";
        }
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : length;
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
     * The last character of the line end at or after an offset, or less than 0.
     *
     * @param feeds whether lines end with line feeds only, as in most texts
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
