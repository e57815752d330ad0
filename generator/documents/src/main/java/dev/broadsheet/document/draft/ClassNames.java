package dev.broadsheet.document.draft;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** Reads the value of a {@code class} attribute: names separated by white space (the HTML Standard, section 3.2.6.2). */
final class ClassNames {

    private ClassNames() {}

    /** Returns all names in order, as a new, modifiable set. */
    static Set<String> in(String written) {
        Set<String> names = new LinkedHashSet<>();
        StringTokenizer tokens = new StringTokenizer(written);
        while (tokens.hasMoreTokens()) {
            names.add(tokens.nextToken());
        }
        return names;
    }

    /** Returns whether the value contains a name, ignoring case. */
    static boolean has(String written, String wanted) {
        for (int start = 0; start + wanted.length() <= written.length(); start++) {
            int end = start + wanted.length();
            if (isBetween(written, start, end) && written.regionMatches(true, start, wanted, 0, wanted.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a range is delimited by white space or the ends of the text. */
    private static boolean isBetween(String text, int start, int end) {
        return (start == 0 || DraftText.isSpace(text.charAt(start - 1)))
                && (end == text.length() || DraftText.isSpace(text.charAt(end)));
    }
}
