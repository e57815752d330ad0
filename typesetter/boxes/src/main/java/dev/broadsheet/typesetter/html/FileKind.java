package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.DocumentException;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Kinds of files that begin with bytes of their own, by which a file that only has the name of HTML is known. */
final class FileKind {

    private static final Map<String, String> SIGNATURES = Map.of(
            "\u0089PNG\r\n", "a PNG picture",
            "\u00ff\u00d8\u00ff", "a JPEG picture",
            "GIF8", "a GIF picture",
            "RIFF", "a WebP picture",
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a ZIP archive, as e-books and files of word processors are",
            "\u001f\u008b", "a compressed file",
            "\u00d0\u00cf\u0011\u00e0", "a file of an old word processor");

    private static final int LONGEST = 8;

    private FileKind() {}

    /**
     * Rejects data that is certainly no HTML.
     *
     * @param name name of the file
     */
    static void check(String name, byte[] data) throws DocumentException {
        String start = new String(data, 0, Math.min(data.length, LONGEST), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : SIGNATURES.entrySet()) {
            if (start.startsWith(kind.getKey())) {
                throw new DocumentException(new TypesetProblem(
                        Severity.ERROR,
                        "BS-DOC-003",
                        Source.inStylesheet(name, 1, 1),
                        "this is not HTML, but " + kind.getValue(),
                        "give the HTML file; a picture can be shown by <img> in it"));
            }
        }
    }
}
