package dev.broadsheet.typesetter.box.content;

/** Shortens text that is repeated elsewhere: in a bookmark, a running head, or the description of a link annotation. */
public final class ShortLabel {

    /** Longest label in characters. Without a limit, a long text would be repeated on every page. */
    private static final int MOST = 1000;

    private ShortLabel() {}

    /** Returns the text, or its beginning. */
    public static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST);
        int end = space > MOST / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, MOST) - 1);
        return text.substring(0, end) + "\u2026";
    }
}
