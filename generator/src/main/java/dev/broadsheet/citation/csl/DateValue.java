package dev.broadsheet.citation.csl;

import java.util.List;

/**
 * A date, or a range of two.
 *
 * @param days one or two; none for a literal
 * @param circa whether it is not certain
 * @param literal what is written as it is; empty for days
 */
public record DateValue(List<Day> days, boolean circa, String literal) {

    public DateValue {
        days = List.copyOf(days);
    }

    /**
     * A day as far as it is known. Parts that are not are 0.
     *
     * @param year negative before Christ
     * @param season from 1 to 4
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
