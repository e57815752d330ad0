package dev.broadsheet.source;

import java.util.Set;

/** A code block of Markdown that is shown twice: as it is written, and as what readers see of it. */
final class Example {

    /** More colons than anybody writes. */
    private static final String COLONS = ":".repeat(60);

    /** What comes before the lines that are read as text. It begins at the beginning of a line. */
    static final String OPENING = "\n" + COLONS + " div {.example-result}\n";

    static final String CLOSING = "\n" + COLONS + "\n";

    private static final String CLASS = ".example";

    private static final Set<String> LANGUAGES = Set.of("markdown", "md");

    private Example() {}

    /** Whether it can be that a text has one. */
    static boolean mayBeIn(String text) {
        return text.contains(CLASS);
    }

    /**
     * Whether the first line of a code block, which is in no list and no quote, says that it is Markdown, and has the class {@code
     * example} in braces.
     */
    static boolean isOpenedBy(String line) {
        int open = line.indexOf('{');
        int at = open < 0 ? -1 : line.indexOf(CLASS, open);
        int end = at + CLASS.length();
        return at > 0
                && end < line.length()
                && LANGUAGES.contains(language(line.substring(0, open)))
                && "{ ".indexOf(line.charAt(at - 1)) >= 0
                && "} ".indexOf(line.charAt(end)) >= 0;
    }

    /** What follows the signs that a line begins with. */
    private static String language(String opening) {
        int at = 0;
        while (at < opening.length() && "`~".indexOf(opening.charAt(at)) >= 0) {
            at++;
        }
        return at == 0 ? "" : opening.substring(at).strip();
    }
}
