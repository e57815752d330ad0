package dev.broadsheet.source;

/** Shortens texts, with an ellipsis at the end. No surrogate pair is split. */
public final class Ellipsis {

    private Ellipsis() {}

    /** Returns a text of at most the given number of characters as it is; of a longer one these characters and an ellipsis. */
    public static String shorten(String text, int most) {
        return text.length() <= most ? text : cut(text, most);
    }

    /** Returns a text of at most the given number of characters as it is; a longer one so that it has this number. */
    public static String fit(String text, int most) {
        return text.length() <= most ? text : cut(text, most - 1);
    }

    private static String cut(String text, int at) {
        boolean pair = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return text.substring(0, pair ? at - 1 : at) + "\u2026";
    }
}
