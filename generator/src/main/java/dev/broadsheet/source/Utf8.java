package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes strictly: nothing is replaced or guessed. A UTF-8 byte order mark is dropped. */
final class Utf8 {

    private Utf8() {}

    /** Empty when the bytes are no UTF-8 text; then the first fault is reported. */
    static Optional<SourceText> decode(String name, byte[] bytes, Diagnostics diagnostics) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-004",
                    new SourcePosition(name, 1, 1),
                    "the file is UTF-16",
                    "save the file with the encoding UTF-8"));
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        SourceText text = new SourceText(name, out.flip().toString());
        return result.isError() ? malformed(text, bytes[in.position()], diagnostics) : checked(text, diagnostics);
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
                "the file holds a NUL character, so it is no text",
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
