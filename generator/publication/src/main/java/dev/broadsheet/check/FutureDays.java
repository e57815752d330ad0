package dev.broadsheet.check;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Detects dates of articles that are in the future when the build starts. Most are typing errors, which would keep an article at
 * the top of the feeds for years. The output does not depend on the clock; only this warning does.
 */
public final class FutureDays {

    public static final String CODE = "BS-EDIT-003";

    /** The earliest time zone: a date that is today anywhere is not reported. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private FutureDays() {}

    /**
     * Returns the dates that are in the future in all time zones.
     *
     * @param started the start of the build; if empty, no dates are returned
     */
    public static List<LocatedValue<LocalDate>> of(List<ParsedArticle> articles, Optional<Instant> started) {
        return ahead(
                articles.stream()
                        .flatMap(article -> article.metadata().days().stream())
                        .toList(),
                started);
    }

    /** Returns those of an earlier build's future dates that are still in the future. */
    public static List<LocatedValue<LocalDate>> ahead(List<LocatedValue<LocalDate>> days, Optional<Instant> started) {
        return started.map(now -> LocalDate.ofInstant(now, FIRST))
                .map(today ->
                        days.stream().filter(day -> day.value().isAfter(today)).toList())
                .orElse(List.of());
    }

    public static void report(List<LocatedValue<LocalDate>> days, Diagnostics diagnostics) {
        days.forEach(day -> diagnostics.report(Diagnostic.warning(
                CODE,
                day.position(),
                "the day " + day.value() + " has not come yet",
                "until then the feeds say that it is their newest, and the news site map, which counts 48 hours back "
                        + "from the newest day, leaves out what is new; if it is a slip, correct the date")));
    }
}
