package dev.broadsheet.source;

import dev.broadsheet.diagnostic.LogText;

/**
 * A position in a file that the user wrote.
 *
 * @param file the path as shown to the user: relative to the project, {@code /} as separator
 * @param line one-based; 0 when the problem concerns the file as a whole
 * @param column one-based, counted in UTF-16 code units; 0 when unknown
 */
public record SourcePosition(String file, int line, int column) {

    /** Returns the position of a file as a whole. */
    public static SourcePosition of(String file) {
        return new SourcePosition(file, 0, 0);
    }

    /** Returns {@code file:line:column}, without unknown parts; on one line even if the file name contains line breaks. */
    @Override
    public String toString() {
        String shown = LogText.of(file);
        return line == 0 ? shown : column == 0 ? shown + ":" + line : shown + ":" + line + ":" + column;
    }
}
