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
 * Days of articles that have not come yet when a build begins: a slip, mostly, that keeps an article at the top of the
 * feeds for years. What is made does not depend on the clock, this warning does.
 */
public final class FutureDays {

    public static final String CODE = "BS-EDIT-003";

    /** Where a day begins first; nobody gets a warning for a date that is today where they are. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private FutureDays() {}

    /**
     * The days that have not come anywhere.
     *
     * @param started when the build began; without it there is none
     */
    public static List<LocatedValue<LocalDate>> of(List<ParsedArticle> articles, Optional<Instant> started) {
        return ahead(
                articles.stream()
                        .flatMap(article -> article.metadata().days().stream())
                        .toList(),
                started);
    }

    /** Of days that an earlier build found ahead of it, those that are ahead of this one. */
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
