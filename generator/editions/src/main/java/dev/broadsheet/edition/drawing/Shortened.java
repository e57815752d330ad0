package dev.broadsheet.edition.drawing;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A long title that can be truncated at line break opportunities (UAX #14), with an ellipsis. */
final class Shortened {

    private final String text;
    private final List<Integer> ends = new ArrayList<>();

    Shortened(String text, Locale language) {
        this.text = text;
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && end < text.length(); end = breaks.next()) {
            ends.add(end);
        }
    }

    /** Returns the number of positions at which it can be truncated. */
    int places() {
        return ends.size();
    }

    /** Returns the title truncated at the position with the given index, with an ellipsis. */
    String until(int place) {
        int end = ends.get(place);
        while (end > 0 && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "\u2026";
    }

    /** Whether a character is removed before an ellipsis. */
    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || ",;:.\u2013\u2014-".indexOf(c) >= 0;
    }
}
