package dev.broadsheet.edition.model;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formats dates by patterns of days, months and years, with the result of ICU's {@code SimpleDateFormat}; UTS #35, date field
 * symbols. {@code SimpleDateFormat} loads time zones and calendars before it formats its first date, and
 * {@code DateFormatSymbols} loads eras, which takes several times as long as loading the names of months.
 */
final class DayFormat {

    /** The first supported date: ICU formats dates before the Gregorian reform of 1582 in the Julian calendar. */
    static final LocalDate FIRST = LocalDate.of(1600, 1, 1);

    private static final char QUOTE = '\'';

    private static final int WIDE = 4;
    private static final int SHORT = 3;

    private final List<Piece> pieces;
    private final ICUResourceBundle data;

    private DayFormat(List<Piece> pieces, ICUResourceBundle data) {
        this.pieces = pieces;
        this.data = data;
    }

    /**
     * Returns the format for a pattern; empty if the pattern has other fields.
     *
     * @param locale a locale with the Gregorian calendar and ASCII digits
     */
    static Optional<DayFormat> of(String pattern, ULocale locale) {
        List<Piece> pieces = pieces(pattern);
        return pieces.stream().allMatch(Piece::isKnown)
                ? Optional.of(new DayFormat(pieces, data(locale)))
                : Optional.empty();
    }

    private static ICUResourceBundle data(ULocale locale) {
        return (ICUResourceBundle) UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, locale);
    }

    private static List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        boolean quoted = false;
        for (int at = 0; at < pattern.length(); ) {
            char c = pattern.charAt(at);
            int end = at + 1;
            if (c == QUOTE && end < pattern.length() && pattern.charAt(end) == QUOTE) {
                pieces.add(new Piece("'", 0));
                end++;
            } else if (c == QUOTE) {
                quoted = !quoted;
            } else if (quoted || !isLetter(c)) {
                pieces.add(new Piece(String.valueOf(c), 0));
            } else {
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                pieces.add(new Piece(String.valueOf(c), end - at));
            }
            at = end;
        }
        return pieces;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** @param date not before {@link #FIRST} */
    String format(LocalDate date) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> piece.write(date, data, out));
        return out.toString();
    }

    /**
     * A pattern field or literal text.
     *
     * @param text the pattern letter of a field, or the literal text
     * @param count the number of times that the letter of a field is repeated; 0 for literal text
     */
    private record Piece(String text, int count) {

        boolean isKnown() {
            return count == 0
                    || switch (text.charAt(0)) {
                        case 'd' -> count <= 2;
                        case 'M', 'L' -> count <= WIDE;
                        case 'u' -> count <= WIDE;
                        case 'y' -> count != 2 && count <= WIDE;
                        default -> false;
                    };
        }

        void write(LocalDate date, ICUResourceBundle data, StringBuilder out) {
            if (count == 0) {
                out.append(text);
                return;
            }
            switch (text.charAt(0)) {
                case 'd' -> out.append(padded(date.getDayOfMonth()));
                case 'M' -> out.append(month(date, data, "format"));
                case 'L' -> out.append(month(date, data, "stand-alone"));
                default -> out.append(padded(date.getYear()));
            }
        }

        private String month(LocalDate date, ICUResourceBundle data, String context) {
            if (count < SHORT) {
                return padded(date.getMonthValue());
            }
            String width = count == WIDE ? "wide" : "abbreviated";
            return data.getWithFallback("calendar/gregorian/monthNames/" + context + "/" + width)
                    .getString(date.getMonthValue() - 1);
        }

        private String padded(int number) {
            return "0".repeat(Math.max(0, count - String.valueOf(number).length())) + number;
        }
    }
}
