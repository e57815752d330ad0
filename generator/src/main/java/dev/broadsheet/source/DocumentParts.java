package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * Where a Markdown file's front matter and body stand: offsets into its text. Front matter is YAML between a first line
 * of {@code ---} and the next line of {@code ---}.
 *
 * @param yamlStart first character of the YAML
 * @param yamlEnd the character after its last
 * @param bodyStart first character of the Markdown
 */
public record DocumentParts(int yamlStart, int yamlEnd, int bodyStart) {

    private static final String FENCE = "---";

    /** Empty when there is no front matter or it does not end; then that is reported. */
    public static Optional<DocumentParts> split(SourceText text, Diagnostics diagnostics) {
        if (!isFence(text, 1)) {
            diagnostics.report(Diagnostic.error(
                    "BS-YAML-013",
                    text.position(0),
                    "the file has no front matter",
                    isAfterBlankLines(text)
                            ? "delete the lines before ---: front matter begins in the first line"
                            : "begin it with a line of ---, then title: and (in articles/) date:, then a line of ---"));
            return Optional.empty();
        }
        for (int line = 2; line <= text.lineCount(); line++) {
            if (isFence(text, line)) {
                return Optional.of(
                        new DocumentParts(text.offsetOfLine(2), text.offsetOfLine(line), text.offsetOfLine(line + 1)));
            }
        }
        diagnostics.report(Diagnostic.error(
                "BS-YAML-014", text.position(0), "the front matter does not end", "close it with a line of ---"));
        return Optional.empty();
    }

    private static boolean isAfterBlankLines(SourceText text) {
        int line = 1;
        while (line < text.lineCount() && text.line(line).isBlank()) {
            line++;
        }
        return isFence(text, line);
    }

    private static boolean isFence(SourceText text, int line) {
        return text.line(line).stripTrailing().equals(FENCE);
    }
}
