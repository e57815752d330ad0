package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes UTF-8 strictly: malformed input is an error, and no other encoding is guessed. A UTF-8 byte order mark is dropped.
 */
public final class Utf8 {

    /** The number of values of a byte. */
    private static final int BYTES = 256;

    private static final byte DELETE = 0x7F;

    /** The first bytes in UTF-8 of U+2000 to U+2FFF and, below, of U+F000 to U+FFFF. */
    private static final byte PUNCTUATION = (byte) 0xE2;

    private static final byte LAST = (byte) 0xEF;

    /** The character with which the JDK replaces malformed bytes. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Returns whether bytes are valid UTF-8. */
    public static boolean isValid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Decodes a file; empty if the bytes are not UTF-8 text, whose first fault is reported. */
    static Optional<SourceText> decode(String name, byte[] bytes, Diagnostics diagnostics) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-004",
                    new SourcePosition(name, 1, 1),
                    "the file is UTF-16",
                    "save the file with the encoding UTF-8"));
            return Optional.empty();
        }
        Optional<ForeignFormat> foreign = ForeignFormat.of(bytes);
        if (foreign.isPresent()) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-018",
                    new SourcePosition(name, 1, 1),
                    "the file is not text, but " + foreign.get().name(),
                    foreign.get().cure()));
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        boolean[] used = used(bytes);
        String decoded = new String(bytes, start, bytes.length - start, charset(used));
        return decoded.indexOf(REPLACEMENT) < 0
                ? known(new SourceText(name, decoded, AsciiCharacters.of(used)), bytes, used, diagnostics)
                : strictly(name, bytes, used, start, diagnostics);
    }

    /** Returns for each byte value whether it occurs. */
    private static boolean[] used(byte[] bytes) {
        boolean[] used = new boolean[BYTES];
        for (byte one : bytes) {
            used[one & 0xFF] = true;
        }
        return used;
    }

    /** Returns Latin-1 for pure ASCII, which the JDK copies without a second check, or else UTF-8. */
    private static Charset charset(boolean[] used) {
        for (int one = DELETE + 1; one < BYTES; one++) {
            if (used[one]) {
                return StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static Optional<SourceText> known(SourceText text, byte[] bytes, boolean[] used, Diagnostics diagnostics) {
        return mayHoldControls(bytes, used) ? checked(text, diagnostics) : Optional.of(text);
    }

    /** Decodes a text that contains the replacement character: either the author wrote it, or bytes are malformed. */
    private static Optional<SourceText> strictly(
            String name, byte[] bytes, boolean[] used, int start, Diagnostics diagnostics) {
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        SourceText text = new SourceText(name, out.flip().toString());
        return result.isError()
                ? malformed(text, bytes[in.position()], diagnostics)
                : known(text, bytes, used, diagnostics);
    }

    /**
     * Returns whether the text needs a check character by character, as few texts do: for ASCII control characters other than
     * tab and line breaks, bidirectional formatting characters, or noncharacters.
     */
    private static boolean mayHoldControls(byte[] bytes, boolean[] used) {
        for (int one = 0; one < ' '; one++) {
            if (used[one] && one != '\n' && one != '\r' && one != '\t') {
                return true;
            }
        }
        return used[DELETE] || ((used[PUNCTUATION & 0xFF] || used[LAST & 0xFF]) && hasDoubtful(bytes));
    }

    private static boolean hasDoubtful(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0 && isDoubtful(bytes, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a sequence may be one of E2 80 AA to AE or E2 81 A6 to A9 (bidirectional formatting characters), or EF BF
     * BE or EF BF BF (noncharacters).
     */
    private static boolean isDoubtful(byte[] bytes, int at) {
        if ((bytes[at] != PUNCTUATION && bytes[at] != LAST) || at + 2 >= bytes.length) {
            return false;
        }
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return bytes[at] == LAST
                ? (second == 0xBF && third >= 0xBE)
                : (second == 0x80 && third >= 0xAA && third <= 0xAE)
                        || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
    }

    private static Optional<SourceText> malformed(SourceText decoded, byte found, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.error(
                "BS-SRC-003",
                decoded.position(decoded.length()),
                "the byte 0x%02X is not UTF-8".formatted(found & 0xFF),
                "save the file with the encoding UTF-8"));
        return Optional.empty();
    }

    private static Optional<SourceText> checked(SourceText text, Diagnostics diagnostics) {
        int nul = text.text().indexOf('\0');
        if (nul < 0) {
            reportControlCharacters(text, diagnostics);
            return Optional.of(text);
        }
        diagnostics.report(Diagnostic.error(
                "BS-SRC-005",
                text.position(nul),
                "the file holds a NUL character, so it is not text",
                "save the file as plain text with the encoding UTF-8"));
        return Optional.empty();
    }

    private static void reportControlCharacters(SourceText text, Diagnostics diagnostics) {
        PlainText.fault(text.text())
                .ifPresent(at -> diagnostics.report(Diagnostic.error(
                        "BS-SRC-010",
                        text.position(at),
                        "the control character U+%04X has no place in a text"
                                .formatted((int) text.text().charAt(at)),
                        "delete it")));
        BidiControls.check(text, diagnostics);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
