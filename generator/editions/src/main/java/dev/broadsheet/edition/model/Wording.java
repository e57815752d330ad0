package dev.broadsheet.edition.model;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.cache.LibraryTexts;
import dev.broadsheet.config.PartialDate;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.Theme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Formats dates, file sizes and reading times in a language. */
public final class Wording {

    private static final int WORDS_A_MINUTE = 220;

    private final Strings strings;
    private final LibraryTexts library;

    /** The formatted dates by format key and date; a date is on many pages. */
    private final Map<String, Map<LocalDate, String>> written = new ConcurrentHashMap<>();

    /** The ICU formats by pattern, which are slow to create. Each is used by one thread at a time. */
    private final Map<String, SimpleDateFormat> formats = new ConcurrentHashMap<>();

    private final Map<String, Optional<DayFormat>> plainFormats = new ConcurrentHashMap<>();

    private final Map<String, String> patterns = new ConcurrentHashMap<>();

    /** @param library the dates formatted in earlier runs */
    public Wording(Strings strings, LibraryTexts library) {
        this.strings = strings;
        this.library = library;
    }

    /** Makes ICU load its date formats for a language, which is slow. */
    public static void prepare(Theme theme, Locale language) {
        Map<String, Object> unused =
                new Wording(Strings.of(theme, language), LibraryTexts.none()).date(LocalDate.EPOCH);
    }

    public Strings strings() {
        return strings;
    }

    /** Returns the model of a date: {@code iso} for machines and {@code text} for readers. */
    public Map<String, Object> date(LocalDate date) {
        return Map.of("iso", date.toString(), "text", formatted("dateDay", "yMMMMd", date));
    }

    /** Returns the model of a date: {@code iso} for machines and {@code text} for readers, both with the date's precision. */
    public Map<String, Object> date(PartialDate date) {
        String text = switch (date.precision()) {
            case YEARS -> formatted("dateYear", "y", date.first());
            case MONTHS -> formatted("dateMonth", "yMMMM", date.first());
            default -> formatted("dateDay", "yMMMMd", date.first());
        };
        return Map.of("iso", date.iso(), "text", text);
    }

    /** Returns the name of the month of a date, without the year. */
    public String month(LocalDate date) {
        return written("LLLL").computeIfAbsent(date, wanted -> text("LLLL", wanted, () -> "LLLL"));
    }

    private String formatted(String key, String skeleton, LocalDate date) {
        return written(key)
                .computeIfAbsent(
                        date,
                        wanted ->
                                text(strings.find(key).orElse("as " + skeleton), wanted, () -> pattern(key, skeleton)));
    }

    /** @param how the cache key of the format: the pattern, or the skeleton that determines it */
    private String text(String how, LocalDate date, Supplier<String> pattern) {
        return library.text(
                "date " + strings.language().toLanguageTag() + " " + how,
                date.toString(),
                () -> format(pattern.get(), date));
    }

    private Map<LocalDate, String> written(String what) {
        return written.computeIfAbsent(what, key -> new ConcurrentHashMap<>());
    }

    /** Returns the pattern of the theme or, if it has none for the language, that of ICU; UTS #35, availableFormats. */
    private String pattern(String key, String skeleton) {
        return strings.find(key).orElseGet(() -> patterns.computeIfAbsent(skeleton, this::bestPattern));
    }

    private String bestPattern(String skeleton) {
        return DateTimePatternGenerator.getInstance(locale()).getBestPattern(skeleton);
    }

    /** Formats a date with the names of ICU, which do not depend on the machine, in the Gregorian calendar and ASCII digits. */
    private String format(String pattern, LocalDate date) {
        Optional<DayFormat> plain = plainFormats.computeIfAbsent(pattern, wanted -> DayFormat.of(wanted, locale()));
        if (plain.isPresent() && !date.isBefore(DayFormat.FIRST)) {
            return plain.get().format(date);
        }
        SimpleDateFormat format = formats.computeIfAbsent(pattern, this::newFormat);
        synchronized (format) {
            return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }

    private SimpleDateFormat newFormat(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private ULocale locale() {
        return ULocale.forLocale(strings.language())
                .setKeywordValue("calendar", "gregorian")
                .setKeywordValue("numbers", "latn");
    }

    /** Returns the reading time in minutes, at least 1. */
    public static int minutes(int words) {
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    /** Formats a file size in decimal kilobytes or, from 999,500 bytes, in decimal megabytes with one decimal. */
    public String size(long bytes) {
        if (bytes < 999_500) {
            return strings.text("kilobytes", Math.max(1, Math.round(bytes / 1000.0)));
        }
        DecimalFormat oneDecimal = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(locale()));
        return strings.text("megabytes", oneDecimal.format(bytes / 1_000_000.0));
    }
}
