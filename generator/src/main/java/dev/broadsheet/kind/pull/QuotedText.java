package dev.broadsheet.kind.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in which words are looked up that somebody repeats: spaces, quotation marks and the sign at the end may differ. */
final class QuotedText {

    private static final String MARKS = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
    private static final String ELLIPSIS = "\u2026";

    /** Characters of the text that a hint shows. */
    private static final int SHOWN = 60;

    private final String text;

    QuotedText(String text) {
        this.text = plain(text);
    }

    /** What differs; empty when the text has the words. An ellipsis stands for what is left out. */
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

    /** Where words are from an index on, the first letter in either case; -1 when they are not. */
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

    /** Where the text goes on in other words. */
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

    /** Without quotation marks, with single spaces, dots and what stands for something left out as one sign. */
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
