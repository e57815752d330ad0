package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * Where a Markdown file's front matter and body are: offsets into its text. Front matter is YAML between a first line
 * of {@code ---} and the next line of {@code ---}.
 *
 * @param yamlStart first character of the YAML
 * @param yamlEnd the character after its last
 * @param bodyStart first character of the Markdown
 */
public record DocumentParts(int yamlStart, int yamlEnd, int bodyStart) {

    private static final String FENCE = "---";

    /** Of a text that is all Markdown. */
    public static final DocumentParts NO_FRONT_MATTER = new DocumentParts(0, 0, 0);

    /** Empty when there is no front matter or it does not end; then that is reported. */
    public static Optional<DocumentParts> split(SourceText text, Diagnostics diagnostics) {
        if (!isFence(text, 1)) {
            diagnostics.report(new FrontMatterSearch(text).missing());
            return Optional.empty();
        }
        for (int line = 2; line <= text.lineCount(); line++) {
            if (isFence(text, line)) {
                return Optional.of(
                        new DocumentParts(text.offsetOfLine(2), text.offsetOfLine(line), text.offsetOfLine(line + 1)));
            }
        }
        diagnostics.report(new FrontMatterSearch(text).open());
        return Optional.empty();
    }

    /** Offset of the first character of the Markdown, also where front matter is missing or does not end. */
    public static int bodyStart(SourceText text) {
        return split(text, new Diagnostics())
                .map(DocumentParts::bodyStart)
                .orElseGet(() -> new FrontMatterSearch(text).body());
    }

    /** Whether the first line is the one that begins front matter. */
    public static boolean begins(SourceText text) {
        return isFence(text, 1);
    }

    private static boolean isFence(SourceText text, int line) {
        return text.line(line).stripTrailing().equals(FENCE);
    }
}
