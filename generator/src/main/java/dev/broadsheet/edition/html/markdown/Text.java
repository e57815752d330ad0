package dev.broadsheet.edition.html.markdown;

import java.util.regex.Pattern;

/** Plain text on a line of Markdown. */
public final class Text {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<])");

    private Text() {}

    /** The text on one line, with a backslash before what would be read as markup. */
    public static String escape(String text) {
        return MARKUP.matcher(SPACES.matcher(text.strip()).replaceAll(" ")).replaceAll("\\\\$1");
    }
}
