package dev.broadsheet.data;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a language writes numbers, in Latin digits; Unicode CLDR. Thread-safe. */
public final class NumberWords {

    /** Decimals that a double can be trusted for. */
    public static final int MOST_DECIMALS = 8;

    private final ULocale locale;
    private final Map<Integer, DecimalFormat> formats = new ConcurrentHashMap<>();
    private final String minus;
    private final String percent;

    public NumberWords(Locale language) {
        this.locale = ULocale.forLocale(language).setKeywordValue("numbers", "latn");
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.minus = symbols.getMinusSignString().equals("-") ? "\u2212" : symbols.getMinusSignString();
        String pattern = ((DecimalFormat) NumberFormat.getPercentInstance(locale)).toPattern();
        this.percent = pattern.startsWith("%") ? "%{0}" : pattern.indexOf('\u00a0') >= 0 ? "{0}\u00a0%" : "{0}%";
    }

    /** Halves go away from zero, as readers do it; a minus sign and no hyphen. */
    public String number(double value, int decimals) {
        DecimalFormat format = formats.computeIfAbsent(Math.min(decimals, MOST_DECIMALS), this::format);
        String text;
        synchronized (format) {
            text = format.format(new java.math.BigDecimal(Double.toString(Math.abs(value))));
        }
        return isZero(text) || value >= 0 ? text : minus + text;
    }

    /** With all decimals that it has. */
    public String number(double value) {
        return number(value, decimals(value));
    }

    /** Per cent, with the sign where the language has it. */
    public String percent(double value, int decimals) {
        return percent.replace("{0}", number(value, decimals));
    }

    /** A sign before what is more than nothing. */
    public String signed(String text, double value) {
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    /** Decimals that a number needs to be written exactly, {@link #MOST_DECIMALS} at most. */
    public static int decimals(double value) {
        int scale = new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .scale();
        return Math.max(0, Math.min(MOST_DECIMALS, scale));
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private DecimalFormat format(int decimals) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(com.ibm.icu.math.BigDecimal.ROUND_HALF_UP);
        return format;
    }
}
