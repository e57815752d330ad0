package dev.broadsheet.data;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats numbers in a language, with Latin digits; Unicode CLDR. Thread-safe. */
public final class NumberFormats {

    /** The number of decimals for which a double is reliable. */
    public static final int MOST_DECIMALS = 8;

    private final Grouping grouping;
    private final String point;
    private final String minus;
    private final String percent;

    public NumberFormats(Locale language) {
        ULocale locale = ULocale.forLocale(language).setKeywordValue("numbers", "latn");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.grouping = Grouping.of((DecimalFormat) NumberFormat.getNumberInstance(locale), symbols);
        this.point = symbols.getDecimalSeparatorString();
        this.minus = symbols.getMinusSignString().equals("-") ? "\u2212" : symbols.getMinusSignString();
        String pattern = ((DecimalFormat) NumberFormat.getPercentInstance(locale)).toPattern();
        this.percent = pattern.startsWith("%") ? "%{0}" : pattern.indexOf('\u00a0') >= 0 ? "{0}\u00a0%" : "{0}%";
    }

    /** Formats a number. Rounds half away from zero; uses a minus sign rather than a hyphen. */
    public String number(double value, int decimals) {
        BigDecimal rounded = exact(Math.abs(value)).setScale(Math.min(decimals, MOST_DECIMALS), RoundingMode.HALF_UP);
        String plain = rounded.toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String text = grouping.of(plain.substring(0, end));
        text = end == plain.length() ? text : text + point + plain.substring(end + 1);
        return rounded.signum() == 0 || value >= 0 ? text : minus + text;
    }

    /** Returns the decimal number as displayed, not the exact value of the binary fraction. */
    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value));
    }

    /** Formats a percentage, with the sign where the language puts it. */
    public String percent(double value, int decimals) {
        return percent.replace("{0}", number(value, decimals));
    }

    /** Adds a plus sign to a positive number. */
    public String signed(String text, double value) {
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    /** Returns the number of decimals that represents a number exactly, at most {@link #MOST_DECIMALS}. */
    public static int decimals(double value) {
        int scale = exact(value).stripTrailingZeros().scale();
        return Math.max(0, Math.min(MOST_DECIMALS, scale));
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /**
     * The grouping of digits.
     *
     * @param first the size of the last group before the decimal separator
     * @param others the size of the other groups
     * @param least the minimum number of digits before the first separator
     */
    private record Grouping(String separator, int first, int others, int least) {

        static Grouping of(DecimalFormat format, DecimalFormatSymbols symbols) {
            int first = format.getGroupingSize();
            int others = format.getSecondaryGroupingSize() > 0 ? format.getSecondaryGroupingSize() : first;
            return new Grouping(
                    symbols.getGroupingSeparatorString(),
                    format.isGroupingUsed() ? first : 0,
                    others,
                    Math.max(1, format.getMinimumGroupingDigits()));
        }

        String of(String digits) {
            if (first == 0 || digits.length() < first + least) {
                return digits;
            }
            StringBuilder grouped = new StringBuilder(digits);
            for (int at = digits.length() - first; at > 0; at -= others) {
                grouped.insert(at, separator);
            }
            return grouped.toString();
        }
    }
}
