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

/** Dates, sizes and times of reading in the words of a language. */
public final class Wording {

    private static final int WORDS_A_MINUTE = 220;

    private final Strings strings;
    private final LibraryTexts library;

    /** Texts by what is written of a day, which is on many pages, and the day. */
    private final Map<String, Map<LocalDate, String>> written = new ConcurrentHashMap<>();

    /** Formats of ICU take long to make. Each is for one thread at a time. */
    private final Map<String, SimpleDateFormat> formats = new ConcurrentHashMap<>();

    private final Map<String, Optional<DayFormat>> plainFormats = new ConcurrentHashMap<>();

    private final Map<String, String> patterns = new ConcurrentHashMap<>();

    /** @param library knows how dates were written in earlier runs */
    public Wording(Strings strings, LibraryTexts library) {
        this.strings = strings;
        this.library = library;
    }

    /** Has ICU read how dates are written in a language, which takes long. */
    public static void prepare(Theme theme, Locale language) {
        Map<String, Object> unused =
                new Wording(Strings.of(theme, language), LibraryTexts.none()).date(LocalDate.EPOCH);
    }

    public Strings strings() {
        return strings;
    }

    /** {@code iso} for machines and {@code text} for readers. */
    public Map<String, Object> date(LocalDate date) {
        return Map.of("iso", date.toString(), "text", formatted("dateDay", "yMMMMd", date));
    }

    /** {@code iso} for machines and {@code text} for readers, as exact as the date is known. */
    public Map<String, Object> date(PartialDate date) {
        String text = switch (date.precision()) {
            case YEARS -> formatted("dateYear", "y", date.first());
            case MONTHS -> formatted("dateMonth", "yMMMM", date.first());
            default -> formatted("dateDay", "yMMMMd", date.first());
        };
        return Map.of("iso", date.iso(), "text", text);
    }

    /** The name of the month of a day, without its year. */
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

    /** @param how the pattern, or what it follows from */
    private String text(String how, LocalDate date, Supplier<String> pattern) {
        return library.text(
                "date " + strings.language().toLanguageTag() + " " + how,
                date.toString(),
                () -> format(pattern.get(), date));
    }

    private Map<LocalDate, String> written(String what) {
        return written.computeIfAbsent(what, key -> new ConcurrentHashMap<>());
    }

    /** That of the theme, or where it has none for the language that of ICU; UTS #35, availableFormats. */
    private String pattern(String key, String skeleton) {
        return strings.find(key).orElseGet(() -> patterns.computeIfAbsent(skeleton, this::bestPattern));
    }

    private String bestPattern(String skeleton) {
        return DateTimePatternGenerator.getInstance(locale()).getBestPattern(skeleton);
    }

    /** By the names of ICU, which are the same on every machine; Gregorian, in the digits that counts have. */
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

    /** Minutes that reading takes, at least one. */
    public static int minutes(int words) {
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    /** Decimal kilobytes, or megabytes with one decimal. */
    public String size(long bytes) {
        if (bytes < 999_500) {
            return strings.text("kilobytes", Math.max(1, Math.round(bytes / 1000.0)));
        }
        DecimalFormat oneDecimal = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(locale()));
        return strings.text("megabytes", oneDecimal.format(bytes / 1_000_000.0));
    }
}
