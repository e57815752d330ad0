package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Abbreviates given names to initials. */
final class Initials {

    private Initials() {}

    /**
     * @param sign the text after each initial
     * @param hyphen whether hyphenated names keep the hyphen
     */
    static String of(String given, String sign, boolean hyphen) {
        StringBuilder out = new StringBuilder();
        for (String word : words(given)) {
            if (word.isEmpty() || isSmall(word)) {
                append(out, word);
                if (!word.isEmpty()) {
                    out.append(' ');
                }
                continue;
            }
            out.append(initial(word, sign, hyphen));
        }
        return out.toString().strip();
    }

    private static void append(StringBuilder out, String word) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        out.append(word);
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static List<String> words(String given) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(given.replace(",", ""))) {
            int at = 0;
            for (int dot = word.indexOf('.'); dot >= 0 && dot < word.length() - 1; dot = word.indexOf('.', at)) {
                if (word.charAt(dot + 1) == '-') {
                    break;
                }
                words.add(word.substring(at, dot + 1));
                at = dot + 1;
            }
            words.add(word.substring(at));
        }
        return words;
    }

    private static String initial(String word, String sign, boolean hyphen) {
        StringBuilder out = new StringBuilder();
        String[] parts = word.replace('\u2010', '-').split("-", -1);
        for (String part : parts) {
            if (part.isEmpty() || (out.length() > 0 && isSmall(part))) {
                continue;
            }
            if (out.length() > 0) {
                String so = out.toString().stripTrailing();
                out.setLength(0);
                out.append(hyphen ? so + "-" : sign.endsWith(" ") ? so + " " : so);
            }
            out.append(letters(part)).append(sign);
        }
        return out.toString();
    }

    /** Returns the first letter in upper case; a short abbreviation with a full stop, such as "Yu.", is kept as a whole. */
    private static String letters(String part) {
        String name = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        if (part.endsWith(".") && name.length() > 1 && name.length() < 4) {
            return name;
        }
        int end = Character.charCount(name.isEmpty() ? 'x' : name.codePointAt(0));
        return name.isEmpty() ? "" : name.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** Keeps full names, and writes {@code sign} after those that are initials. */
    static String kept(String given, String sign) {
        StringBuilder out = new StringBuilder();
        for (String word : words(given)) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean initial = (bare.length() == 1 && Character.isUpperCase(bare.charAt(0)))
                    || (word.endsWith(".") && bare.length() == 2);
            if (initial) {
                if (out.length() > 0 && !isInitialEnd(out, sign)) {
                    out.append(' ');
                }
                out.append(bare).append(sign);
            } else {
                append(out, word);
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static boolean isInitialEnd(StringBuilder out, String sign) {
        return out.charAt(out.length() - 1) == ' '
                || (!sign.isEmpty() && out.toString().endsWith(sign));
    }
}
