package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.DateValue.Day;
import java.util.List;
import java.util.Locale;

/** Dates as texts that sort as the dates do. */
final class SortDates {

    private SortDates() {}

    /** @param parts that count; none for all */
    static String key(DateValue date, List<String> parts) {
        StringBuilder key = new StringBuilder();
        for (Day day : date.days()) {
            int month = parts.isEmpty() || parts.contains("month") ? day.month() : 0;
            int number = parts.isEmpty() || parts.contains("day") ? day.day() : 0;
            // Years before Christ sort backwards among themselves and before all others.
            key.append(String.format(Locale.ROOT, "%07d%02d%02d", 1_000_000 + day.year(), month, number));
        }
        return key.length() == 0 ? date.literal() : key.toString();
    }
}
