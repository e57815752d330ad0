package dev.broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A format of files that some programs give the name of a text, or that authors take for one.
 *
 * @param name such as "a spreadsheet"
 * @param cure what to do with the file
 */
record ForeignFormat(String name, String cure) {

    /** The number of bytes that are searched; the names of the parts of an office document are near its beginning. */
    private static final int SEARCHED = 8192;

    private static final String AS_TEXT = "save it as plain text with the encoding UTF-8";

    private static final ForeignFormat SPREADSHEET =
            new ForeignFormat("a spreadsheet", "open it in its program, and export it as CSV with the encoding UTF-8");

    private static final ForeignFormat DOCUMENT = new ForeignFormat("a document of a word processor", AS_TEXT);

    /** Returns the format of a file that is no text; empty if it may be one. */
    static Optional<ForeignFormat> of(byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, SEARCHED)), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4")) {
            return Optional.of(packed(start));
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(new ForeignFormat(
                    "a spreadsheet or document of Excel or Word",
                    "export it as CSV or plain text with the encoding UTF-8"));
        } else if (start.startsWith("{\\rtf")) {
            return Optional.of(DOCUMENT);
        } else if (start.startsWith("%PDF-")) {
            return Optional.of(
                    new ForeignFormat("a PDF", "link to it, under a name that ends with .pdf; or " + AS_TEXT));
        } else if (start.startsWith("\u0089PNG")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8")) {
            return Optional.of(
                    new ForeignFormat("a picture", "give its name the extension of its format, such as .png"));
        }
        return Optional.empty();
    }

    private static ForeignFormat packed(String start) {
        if (start.contains("xl/") || start.contains("opendocument.spreadsheet")) {
            return SPREADSHEET;
        } else if (start.contains("word/") || start.contains("opendocument.text")) {
            return DOCUMENT;
        }
        return new ForeignFormat("a ZIP file", "unpack it");
    }
}
