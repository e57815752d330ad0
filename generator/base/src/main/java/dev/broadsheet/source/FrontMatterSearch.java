package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Diagnoses missing or unterminated front matter: recognises formats of other programs and likely mistakes, and determines
 * where the Markdown begins nevertheless, so that its faults are reported, too.
 */
final class FrontMatterSearch {

    private static final String FENCE = "---";

    /** The hyphen and the dashes that word processors substitute for it. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private static final int LONGEST_FENCE = 10;

    private static final Pattern KEY = Pattern.compile("[\\w -]{1,40}:(\\s.*)?");

    /** The maximal number of lines before front matter that begins too late. */
    private static final int MOST_BEFORE = 10;

    private final SourceText text;

    FrontMatterSearch(SourceText text) {
        this.text = text;
    }

    /** Returns the diagnostic for a text whose first line is not {@code ---}. */
    Diagnostic missing() {
        String first = visible(text.line(1));
        return Diagnostic.error("BS-YAML-013", text.position(0), fault(first), cure(first));
    }

    private static String fault(String first) {
        if (isOther(first)) {
            return "the front matter is " + (first.equals("+++") ? "TOML" : "JSON") + ", and has to be YAML";
        }
        return isDashes(first) ? "this line does not begin front matter" : "the file has no front matter";
    }

    private static String fence(String line) {
        int odd = OddSpaces.first(line, 0);
        if (odd >= 0) {
            return "write three hyphens, ---, without the character " + OddSpaces.code(line.charAt(odd));
        }
        String indented = Character.isWhitespace(line.charAt(0)) ? ", without a space before it" : "";
        return "write three hyphens, ---" + indented;
    }

    private String cure(String first) {
        if (isOther(first)) {
            return "write it between two lines of ---, a line for each key, as in title: A visit";
        } else if (isDashes(first)) {
            return fence(text.line(1));
        } else if (beginsLate()) {
            return "delete the lines before ---: front matter begins in the first line";
        } else if (KEY.matcher(first).matches()) {
            return "write a line of --- before this line, and one where the keys end";
        }
        String title = isTitle(first) ? "title: " + first.substring(2).strip() : "title:";
        return "begin it with a line of ---, then " + title + " and (in articles/) date:, then a line of ---"
                + (isTitle(first) ? ", in place of this heading" : "");
    }

    /** Returns the diagnostic for a text whose first line is {@code ---} and that has no other such line. */
    Diagnostic open() {
        return mistakenEnd()
                .map(line -> Diagnostic.error(
                        "BS-YAML-014",
                        text.position(text.offsetOfLine(line)),
                        "this line does not end the front matter",
                        fence(text.line(line))))
                .orElseGet(() -> Diagnostic.error(
                        "BS-YAML-014",
                        text.position(0),
                        "the front matter does not end",
                        "close it with a line of ---"
                                + (lastKey() < text.lineCount() ? " after line " + lastKey() : "")));
    }

    /** Returns the offset of the Markdown behind front matter, or behind lines that were meant as front matter. */
    int body() {
        String first = visible(text.line(1));
        if (first.equals(FENCE) || isDashes(first) || KEY.matcher(first).matches()) {
            return text.offsetOfLine(mistakenEnd().map(line -> line + 1).orElse(lastKey() + 1));
        } else if (isOther(first)) {
            return text.offsetOfLine(end(first.equals("+++") ? "+++" : "}"));
        } else if (isTitle(first)) {
            return text.offsetOfLine(2);
        }
        return beginsLate() ? text.offsetOfLine(late(late(1) + 1) + 1) : 0;
    }

    /** Returns the number of the line after the next line with this text; 1 if there is none. */
    private int end(String last) {
        for (int line = 2; line <= text.lineCount(); line++) {
            if (text.line(line).strip().equals(last)) {
                return line + 1;
            }
        }
        return 1;
    }

    /** Returns whether the first line is a level-1 heading, which other programs use as the title. */
    private static boolean isTitle(String first) {
        return first.startsWith("# ");
    }

    private static boolean isOther(String first) {
        return first.equals("+++") || first.equals("{") || first.startsWith("{\"");
    }

    /** Returns a line without the spaces around it and without odd ones. */
    private static String visible(String line) {
        return line.chars()
                .filter(c -> !OddSpaces.isOdd(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Returns whether a line looks like the delimiter of front matter but is misspelt. */
    private static boolean isDashes(String line) {
        boolean some = line.length() > 1 && line.length() <= LONGEST_FENCE;
        return line.equals("...")
                || line.equals("\u2014")
                || (some && line.chars().allMatch(c -> DASHES.indexOf(c) >= 0));
    }

    /**
     * Returns the number of the line that was meant as the end of the front matter: only keys, values and blank lines precede
     * it.
     */
    private Optional<Integer> mistakenEnd() {
        for (int line = 2; line <= text.lineCount(); line++) {
            if (isDashes(visible(text.line(line)))) {
                return Optional.of(line);
            } else if (!isYaml(text.line(line)) && !text.line(line).isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the number of the last line of the initial run of lines that look like YAML; at least 1. */
    private int lastKey() {
        int line = 1;
        while (line < text.lineCount() && isYaml(text.line(line + 1))) {
            line++;
        }
        return line;
    }

    private static boolean isYaml(String line) {
        String content = line.strip();
        boolean goesOn = !content.isEmpty() && Character.isWhitespace(line.charAt(0));
        return goesOn || content.startsWith("- ") || KEY.matcher(content).matches();
    }

    private boolean beginsLate() {
        int start = late(1);
        return start > 1
                && start <= MOST_BEFORE
                && late(start + 1) > 0
                && KEY.matcher(text.line(start + 1).strip()).matches();
    }

    /** Returns the number of the next {@code ---} line, beginning with a given line; 0 if there is none. */
    private int late(int from) {
        for (int line = from; line <= text.lineCount(); line++) {
            if (text.line(line).stripTrailing().equals(FENCE)) {
                return line;
            }
        }
        return 0;
    }
}
