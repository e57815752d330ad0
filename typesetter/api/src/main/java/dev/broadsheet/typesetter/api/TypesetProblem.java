package dev.broadsheet.typesetter.api;

import java.util.Locale;
import java.util.Optional;

/**
 * A fault in the input that the typesetter worked around, with its place.
 *
 * @param severity severity; a document with an {@link Severity#ERROR} should not be published
 * @param code stable code, such as {@code BS-CSS-001} or {@code BS-FONT-001}
 * @param source its place
 * @param message one sentence without a line break
 * @param hint how to correct it; may be empty
 */
public record TypesetProblem(Severity severity, String code, Source source, String message, String hint) {

    /** One line for a log: place, severity, code, message, and the hint in brackets. */
    @Override
    public String toString() {
        String cure = hint.isEmpty() ? "" : " (" + hint + ")";
        return source.place() + severity.name().toLowerCase(Locale.ROOT) + " " + code + " " + message + cure;
    }

    /** Severity of a problem. */
    public enum Severity {
        WARNING,
        ERROR
    }

    /**
     * The place of a problem.
     *
     * @param stylesheet name of the style sheet, when the problem is in one, or of a document that could not be read
     * @param line one-based line in the style sheet; 0 when unknown
     * @param column one-based column in the style sheet; 0 when unknown
     * @param mark value of the nearest {@code data-pos} attribute at or above the element concerned
     * @param text text of the document that the problem is about; its first occurrence after the mark is the precise place
     */
    public record Source(
            Optional<String> stylesheet, int line, int column, Optional<String> mark, Optional<String> text) {

        /** Returns the place for a log, such as {@code sheet.css:3:7: }; empty if unknown. */
        String place() {
            return stylesheet
                    .map(sheet -> sheet + ":" + line + ":" + column + ": ")
                    .or(() -> mark.map(place -> place + ": "))
                    .orElse("");
        }

        public static Source inStylesheet(String name, int line, int column) {
            return new Source(Optional.of(name), line, column, Optional.empty(), Optional.empty());
        }

        public static Source inDocument(Optional<String> mark) {
            return new Source(Optional.empty(), 0, 0, mark, Optional.empty());
        }

        public static Source ofText(Optional<String> mark, String text) {
            return new Source(Optional.empty(), 0, 0, mark, Optional.of(text));
        }
    }
}
