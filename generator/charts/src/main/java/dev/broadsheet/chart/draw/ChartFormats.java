package dev.broadsheet.chart.draw;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueScale;
import dev.broadsheet.data.NumberFormats;
import dev.broadsheet.data.Times;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Formats the numbers, units and dates of charts in a language. Thread-safe. */
public final class ChartFormats {

    private static final Set<String> CURRENCIES = Set.of("$", "\u20ac", "\u00a3", "\u00a5", "US$", "A$", "C$", "CHF");

    private static final Set<String> CURRENCY_FIRST =
            Set.of("en", "ja", "zh", "ko", "ar", "tr", "nl", "cy", "ga", "hi");

    private static final String GAP = "\u2002";

    private static final int MOST_DECIMALS = 2;

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final NumberFormats numbers;
    private final ULocale locale;
    private final boolean currencyFirst;
    private final Map<String, SimpleDateFormat> dates = new ConcurrentHashMap<>();

    /** Cached because formats are slow to create; a publication has few languages. */
    private static final Map<Locale, ChartFormats> KNOWN = new ConcurrentHashMap<>();

    /** Returns the formats of a language. */
    public static ChartFormats of(Locale language) {
        return KNOWN.computeIfAbsent(language, ChartFormats::new);
    }

    private ChartFormats(Locale language) {
        this.numbers = new NumberFormats(language);
        // English without a region has the day before the month, as in the dates of the theme.
        Locale dated = language.toLanguageTag().equals("en") ? Locale.UK : language;
        this.locale = ULocale.forLocale(dated)
                .setKeywordValue("calendar", "gregorian")
                .setKeywordValue("numbers", "latn");
        this.currencyFirst = CURRENCY_FIRST.contains(language.getLanguage());
    }

    /** Returns the number of decimals for the values of some series: the author's setting, or that of the data, at most two. */
    public static int decimals(ValueScale scale, List<Series> series) {
        if (scale.decimals() >= 0) {
            return scale.decimals();
        }
        return series.stream()
                .flatMap(one -> one.values().stream())
                .filter(value -> !Double.isNaN(value))
                .mapToInt(NumberFormats::decimals)
                .map(found -> Math.min(found, MOST_DECIMALS))
                .max()
                .orElse(0);
    }

    /** Whether the language is written from right to left. */
    boolean isRightToLeft() {
        return locale.isRightToLeft();
    }

    /** Formats a number without a unit. */
    public String number(double value, int decimals) {
        return numbers.number(value, decimals);
    }

    /** Formats a value, with its unit if that is a symbol such as %. */
    public String value(double value, int decimals, ValueScale scale) {
        return isSign(scale.unit()) ? withUnit(value, decimals, scale) : numbers.number(value, decimals);
    }

    /** Formats a value with its unit. */
    public String withUnit(double value, int decimals, ValueScale scale) {
        String unit = scale.unit();
        if (unit.equals("%")) {
            return numbers.percent(value, decimals);
        } else if (CURRENCIES.contains(unit) && currencyFirst) {
            String text = numbers.number(Math.abs(value), decimals);
            return (value < 0 ? "\u2212" : "") + unit + text;
        }
        String text = numbers.number(value, decimals);
        return unit.isEmpty() ? text : text + "\u00a0" + unit;
    }

    /** Joins a name and its value, by a colon if only white space would be between two numbers. */
    static String named(String name, String value) {
        return name + (endsWithDigit(name) ? ": " : GAP) + value;
    }

    /** Joins a value and its name, in the other order if only white space would be between two numbers. */
    static String valued(String value, String name) {
        return beginsWithDigit(name) ? named(name, value) : value + GAP + name;
    }

    static boolean beginsWithDigit(String name) {
        return !name.isEmpty() && Character.isDigit(name.codePointAt(0));
    }

    private static boolean endsWithDigit(String name) {
        return !name.isEmpty() && Character.isDigit(name.codePointBefore(name.length()));
    }

    /** Whether a unit is a symbol, which is part of a number, rather than words. */
    static boolean isSign(String unit) {
        return unit.equals("%") || CURRENCIES.contains(unit);
    }

    /** Formats a position in full. */
    public String place(Positions positions, int index) {
        String label = positions.labels().get(index);
        boolean time = positions.scale() == Positions.Scale.MONTHS || positions.scale() == Positions.Scale.DAYS;
        if (!time || label.length() == YEAR_LENGTH) {
            return label;
        } else if (label.length() == MONTH_LENGTH) {
            return date(positions.at(index), Times.isQuarter(label) ? "yQQQ" : "yMMM");
        }
        return date(positions.at(index), "yMMMd");
    }

    /**
     * Formats a day.
     *
     * @param day days since 1970-01-01
     * @param skeleton the date format skeleton of UTS #35
     */
    String date(double day, String skeleton) {
        SimpleDateFormat format = dates.computeIfAbsent(skeleton, this::format);
        synchronized (format) {
            return format.format(Date.from(LocalDate.ofEpochDay((long) day)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()));
        }
    }

    private SimpleDateFormat format(String skeleton) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
