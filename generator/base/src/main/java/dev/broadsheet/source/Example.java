package dev.broadsheet.source;

import java.util.Set;

/** The syntax of Markdown examples: code blocks that are shown twice, as source and as rendered result. */
final class Example {

    /** A container fence longer than any that authors write. */
    private static final String COLONS = ":".repeat(60);

    /** The opening of the container with the rendered lines. It is inserted at the beginning of a line. */
    static final String OPENING = "\n" + COLONS + " div {.example-result}\n";

    static final String CLOSING = "\n" + COLONS + "\n";

    private static final String CLASS = ".example";

    private static final Set<String> LANGUAGES = Set.of("markdown", "md");

    private Example() {}

    /** Returns whether a text may have an example. */
    static boolean mayBeIn(String text) {
        return text.contains(CLASS);
    }

    /**
     * Returns whether the opening line of a code block, outside lists and quotes, has the language Markdown and the class
     * {@code example} in braces.
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

    /** Returns the info string after the characters of the fence; empty if the line is no fence. */
    private static String language(String opening) {
        int at = 0;
        while (at < opening.length() && "`~".indexOf(opening.charAt(at)) >= 0) {
            at++;
        }
        return at == 0 ? "" : opening.substring(at).strip();
    }
}
