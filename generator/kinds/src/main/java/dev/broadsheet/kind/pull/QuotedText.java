package dev.broadsheet.kind.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in which quoted words are searched; whitespace, quotation marks and punctuation at the end may differ. */
final class QuotedText {

    private static final String MARKS = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
    private static final String ELLIPSIS = "\u2026";

    /** The maximum number of characters of the text in a hint. */
    private static final int SHOWN = 60;

    private final String text;

    QuotedText(String text) {
        this.text = plain(text);
    }

    /** Returns a hint about the difference; empty if the text has the words. An ellipsis matches omitted words. */
    Optional<String> fault(String quote) {
        int from = 0;
        for (String part : parts(plain(quote))) {
            int at = find(part, from);
            if (at < 0) {
                return Optional.of(hint(part, from));
            }
            from = at + part.length();
        }
        return Optional.empty();
    }

    /** Returns the index of words at or after {@code from}, with the first letter in either case; -1 if they are not found. */
    private int find(String words, int from) {
        int at = text.indexOf(words, from);
        int first = words.codePointAt(0);
        int other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        int second = first == other
                ? -1
                : text.indexOf(Character.toString(other) + words.substring(Character.charCount(first)), from);
        return at < 0 || second < 0 ? Math.max(at, second) : Math.min(at, second);
    }

    private static List<String> parts(String quote) {
        List<String> parts = new ArrayList<>();
        for (String part : quote.split(ELLIPSIS, -1)) {
            String words = trimmed(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts;
    }

    private static String trimmed(String part) {
        int end = part.length();
        while (end > 0 && " .,;:".indexOf(part.charAt(end - 1)) >= 0) {
            end--;
        }
        return part.substring(0, end).strip();
    }

    /** Returns a hint with the place where the text differs from the quotation. */
    private String hint(String part, int from) {
        String[] words = part.split(" ");
        int least = 0;
        int most = words.length;
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (find(joined(words, middle), from) >= 0) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        if (least == 0) {
            return "repeat words of the text, or write a quotation: > " + shortened(part);
        }
        String common = joined(words, least);
        int at = find(common, from);
        return "the text has '" + shortened(text.substring(at)) + "' where the quote has '" + shortened(part) + "'";
    }

    private static String joined(String[] words, int count) {
        return String.join(" ", List.of(words).subList(0, count));
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + ELLIPSIS;
    }

    /** Normalizes a text: no quotation marks, single spaces, and one character for all forms of an ellipsis. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("[...]", ELLIPSIS)
                .replace("[" + ELLIPSIS + "]", ELLIPSIS)
                .replace("...", ELLIPSIS)
                .codePoints()
                .filter(c -> MARKS.indexOf(c) < 0)
                .forEach(c -> append(c, out));
        return out.toString().strip();
    }

    private static void append(int c, StringBuilder out) {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            out.appendCodePoint(c);
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }
}
