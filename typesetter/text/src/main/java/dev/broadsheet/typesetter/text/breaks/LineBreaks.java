package dev.broadsheet.typesetter.text.breaks;

import com.ibm.icu.text.BreakIterator;
import dev.broadsheet.typesetter.text.BoundedCache;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds break opportunities by UAX #14 with ICU. Most Latin text needs no rules: there is always an opportunity between a letter,
 * or the full stop or comma after it, and a letter after one space; no rule looks back across it; and there is none within a word
 * of plain letters. Only the rest is passed to ICU, and its results are cached. Safe for use by several threads.
 */
public final class LineBreaks {

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 40;
    private static final String STOPS = ",.;:!?";

    private static final ThreadLocal<@Nullable Rules> LAST = new ThreadLocal<>();

    private final BoundedCache<Stretch, int[]> known = new BoundedCache<>(REMEMBERED, LineBreaks::byRules);

    private record Stretch(String text, Locale language) {

        /** Written out, as the comparison is: made by the JVM, they are slow until they are compiled. */
        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Stretch stretch && text.equals(stretch.text) && language.equals(stretch.language);
        }
    }

    /** @param places receives each opportunity as the index of the character after it; may include the end of the text */
    void find(String text, Locale language, IntConsumer places) {
        int start = 0;
        for (int at = 2; at < text.length(); at++) {
            if (text.charAt(at - 1) == ' ' && ends(text.charAt(at - 2)) && begins(text.charAt(at))) {
                within(text, start, at, language, places);
                places.accept(at);
                start = at;
            }
        }
        within(text, start, text.length(), language, places);
    }

    private static boolean ends(char c) {
        return begins(c) || STOPS.indexOf(c) >= 0;
    }

    private static boolean begins(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void within(String text, int start, int end, Locale language, IntConsumer places) {
        if (isWord(text, start, end)) {
            return;
        }
        String part = text.substring(start, end);
        int[] found = part.length() > LONGEST_REMEMBERED
                ? byRules(new Stretch(part, language))
                : known.get(new Stretch(part, language));
        for (int place : found) {
            places.accept(start + place);
        }
    }

    /** Whether a text consists of letters, optionally followed by one punctuation mark and one space. */
    private static boolean isWord(String text, int start, int end) {
        int at = start;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        boolean any = at > start;
        if (any && at < end && STOPS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (any && at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at == end;
    }

    /** ICU's rules for one language. Iterators are not thread-safe and expensive to create. */
    private record Rules(Locale language, BreakIterator lines) {}

    private static BreakIterator lines(Locale language) {
        Rules known = LAST.get();
        if (known == null || !known.language().equals(language)) {
            known = new Rules(language, LineRules.of(language));
            LAST.set(known);
        }
        return known.lines();
    }

    private static int[] byRules(Stretch stretch) {
        BreakIterator lines = lines(stretch.language());
        lines.setText(stretch.text());
        int[] found = new int[stretch.text().length()];
        int count = 0;
        lines.first();
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            found[count++] = at;
        }
        return Arrays.copyOf(found, count);
    }
}
