package dev.broadsheet.edition.html.markdown;

/** Plain text on a line of Markdown. */
public final class Text {

    private Text() {}

    /** The text on one line, with a backslash before what would be read as markup. */
    public static String escape(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1");
    }
}
