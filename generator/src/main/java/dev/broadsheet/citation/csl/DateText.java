package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.DateValue.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parses dates in text form: {@code 2020-05-01}, {@code 2020-05/2020-07}, {@code May 3, 2020}, {@code c. 1890}. */
final class DateText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> SEASONS = List.of("spr", "sum", "fal", "win");

    private DateText() {}

    static DateValue read(String written) {
        String text = written.strip();
        boolean circa = false;
        for (String sign : List.of("circa ", "ca. ", "ca ", "c. ", "c.", "c")) {
            if (text.startsWith(sign)
                    && text.length() > sign.length()
                    && Character.isDigit(text.charAt(sign.length()))) {
                text = text.substring(sign.length());
                circa = true;
            }
        }
        if (text.endsWith("?") || text.endsWith("~")) {
            text = text.substring(0, text.length() - 1);
            circa = true;
        }
        List<Day> days = new ArrayList<>();
        for (String part : parts(text)) {
            Day day = day(part.strip());
            if (day.isOpen() && !(days.size() == 1 && part.isBlank())) {
                return new DateValue(List.of(), circa, written.strip());
            }
            days.add(day);
        }
        return new DateValue(days, circa, "");
    }

    private static List<String> parts(String text) {
        int slash = text.indexOf('/');
        if (slash > 0 && text.indexOf('/', slash + 1) < 0 && slash >= 3) {
            return List.of(text.substring(0, slash), text.substring(slash + 1));
        }
        int dash = text.indexOf('\u2013');
        if (dash < 0 && text.indexOf(" - ") > 0) {
            return List.of(text.substring(0, text.indexOf(" - ")), text.substring(text.indexOf(" - ") + 3));
        }
        if (dash < 0 && text.length() == 9 && text.charAt(4) == '-' && Words.number(text.substring(5), 0) > 0) {
            dash = 4;
        }
        return dash > 0 ? List.of(text.substring(0, dash), text.substring(dash + 1)) : List.of(text);
    }

    private static Day day(String text) {
        if (text.startsWith("-")
                || (text.length() >= 4 && text.chars().allMatch(c -> c == '-' || Character.isDigit(c)))) {
            return iso(text);
        }
        if (text.chars().filter(c -> c == '/').count() == 2) {
            String[] parts = text.split("/", -1);
            return new Day(Words.number(parts[2], 0), Words.number(parts[0], 0), Words.number(parts[1], 0), 0);
        }
        int year = 0;
        int month = 0;
        int day = 0;
        int season = 0;
        for (String word : Words.of(text.replace(',', ' ').replace('.', ' ').replace('-', ' '))) {
            int number = Words.number(word, 0);
            String start = word.toLowerCase(Locale.ROOT).substring(0, Math.min(3, word.length()));
            if (number > 31 || (number > 0 && word.length() > 2)) {
                year = number;
            } else if (number > 0) {
                day = number;
            } else if (MONTHS.contains(start)) {
                month = MONTHS.indexOf(start) + 1;
            } else if (SEASONS.contains(start)) {
                season = SEASONS.indexOf(start) + 1;
            } else {
                return new Day(0, 0, 0, 0);
            }
        }
        return year == 0 ? new Day(0, 0, 0, 0) : new Day(year, month, month == 0 ? 0 : day, season);
    }

    private static Day iso(String text) {
        boolean before = text.startsWith("-");
        String[] parts = (before ? text.substring(1) : text).split("-", -1);
        int year = Words.number(parts[0], 0);
        int month = parts.length > 1 ? Words.number(parts[1], 0) : 0;
        int day = parts.length > 2 ? Words.number(parts[2], 0) : 0;
        return of(before ? -year : year, month, day);
    }

    /** Returns a day; months from 13 to 16 and from 21 to 24 are seasons. */
    static Day of(int year, int month, int day) {
        if (month > 20 && month < 25) {
            return new Day(year, 0, 0, month - 20);
        } else if (month > 12 && month < 17) {
            return new Day(year, 0, 0, month - 12);
        }
        return new Day(year, month > 12 ? 0 : month, day, 0);
    }
}
