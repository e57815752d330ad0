package dev.broadsheet.markdown.lint;

import java.util.List;
import java.util.Locale;

/** Recognizes addresses of files and web pages in a text. */
final class Addresses {

    private static final List<String> ENDINGS = List.of(
            ".md", ".html", ".htm", ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".csv", ".json", ".xml",
            ".zip", ".epub", ".txt");

    private static final List<String> BEGINNINGS =
            List.of("http://", "https://", "ftp://", "www.", "mailto:", "tel:", "./", "../");

    private Addresses() {}

    /** Returns whether the text between parentheses is probably meant as an address. */
    static boolean isMeant(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.chars().anyMatch(Characters::isSpace)) {
            return false;
        }
        boolean begins = BEGINNINGS.stream().anyMatch(sign -> lower.length() > sign.length() && lower.startsWith(sign));
        String path = path(lower);
        boolean ends = ENDINGS.stream().anyMatch(sign -> path.length() > sign.length() && path.endsWith(sign));
        boolean below = lower.length() > 1 && "/#".indexOf(lower.charAt(0)) >= 0 && Character.isLetter(lower.charAt(1));
        return begins || ends || below;
    }

    /** Returns the part before a query or fragment. */
    private static String path(String address) {
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(0, end);
    }

    /** Replaces the punctuation in web addresses by {@link TextBlock#OBJECT}, so that it is not taken for markup. */
    static String hidden(String text) {
        if (!text.contains("://") && !text.contains("www.")) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        for (String sign : List.of("://", "www.")) {
            int at = text.indexOf(sign);
            while (at >= 0) {
                at = text.indexOf(sign, hide(hidden, at));
            }
        }
        return hidden.toString();
    }

    /** Replaces the punctuation of an address, and returns its end. */
    private static int hide(StringBuilder text, int from) {
        int i = from;
        while (i < text.length() && !ends(text.charAt(i))) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                text.setCharAt(i, TextBlock.OBJECT);
            }
            i++;
        }
        return i;
    }

    /** Returns whether a character ends an address in a text: white space or a delimiter that may surround it. */
    private static boolean ends(char c) {
        return Characters.isSpace(c) || "<>\"'`)]}|*".indexOf(c) >= 0;
    }
}
