package dev.broadsheet.typesetter.box;

/** Text that is shown again elsewhere: as a bookmark, in a running head, as the name of each line of a link. */
final class ShortLabel {

    /** More than a running head has room for, and than anybody listens to. A long text would be on every page else. */
    private static final int MOST = 1000;

    private ShortLabel() {}

    /** The text, or as much of it as is shown elsewhere. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int space = text.lastIndexOf(' ', MOST);
        int end = space > MOST / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, MOST) - 1);
        return text.substring(0, end) + "\u2026";
    }
}
