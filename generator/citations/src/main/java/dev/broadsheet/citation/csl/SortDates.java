package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.DateValue.Day;
import java.util.List;
import java.util.Locale;

/** Converts dates to strings that sort chronologically. */
final class SortDates {

    private SortDates() {}

    /** @param parts the names of the parts that count; empty for all */
    static String key(DateValue date, List<String> parts) {
        StringBuilder key = new StringBuilder();
        for (Day day : date.days()) {
            int month = parts.isEmpty() || parts.contains("month") ? day.month() : 0;
            int number = parts.isEmpty() || parts.contains("day") ? day.day() : 0;
            // Years BC sort before all others, in chronological order.
            key.append(String.format(Locale.ROOT, "%07d%02d%02d", 1_000_000 + day.year(), month, number));
        }
        return key.length() == 0 ? date.literal() : key.toString();
    }
}
