package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * The offsets of a Markdown file's front matter and body. Front matter is YAML between a first line of {@code ---} and the next
 * line of {@code ---}.
 *
 * @param yamlStart the offset of the first character of the YAML
 * @param yamlEnd the offset behind the last character of the YAML
 * @param bodyStart the offset of the first character of the Markdown
 */
public record DocumentParts(int yamlStart, int yamlEnd, int bodyStart) {

    private static final String FENCE = "---";

    /** The parts of a text without front matter. */
    public static final DocumentParts NO_FRONT_MATTER = new DocumentParts(0, 0, 0);

    /** Splits a text; empty if front matter is missing or does not end, which is reported. */
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

    /** Returns the offset of the first character of the Markdown, even if front matter is missing or does not end. */
    public static int bodyStart(SourceText text) {
        return split(text, new Diagnostics())
                .map(DocumentParts::bodyStart)
                .orElseGet(() -> new FrontMatterSearch(text).body());
    }

    /** Returns whether the first line begins front matter. */
    public static boolean begins(SourceText text) {
        return isFence(text, 1);
    }

    private static boolean isFence(SourceText text, int line) {
        return text.line(line).stripTrailing().equals(FENCE);
    }
}
