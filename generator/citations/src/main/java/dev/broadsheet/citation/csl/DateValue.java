package dev.broadsheet.citation.csl;

import java.util.List;

/**
 * A date, or a range of two dates.
 *
 * @param days one or two days; empty for a literal date
 * @param circa whether the date is approximate
 * @param literal the date as free text; empty if {@code days} is set
 */
public record DateValue(List<Day> days, boolean circa, String literal) {

    public DateValue {
        days = List.copyOf(days);
    }

    /**
     * A day, month, season or year. Unknown parts are 0.
     *
     * @param year negative for years BC
     * @param season from 1, spring, to 4, winter
     */
    public record Day(int year, int month, int day, int season) {

        boolean isOpen() {
            return year == 0 && month == 0 && day == 0;
        }
    }

    Day first() {
        return days.get(0);
    }

    boolean isRange() {
        return days.size() > 1;
    }
}
