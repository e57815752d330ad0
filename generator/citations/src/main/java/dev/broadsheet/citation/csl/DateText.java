package dev.broadsheet.citation.csl;

import dev.broadsheet.citation.csl.DateValue.Day;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses dates in text form: {@code 2020-05-01}, {@code 2020-05/2020-07}, {@code May 3-5, 2020}, {@code c. 1890}. */
final class DateText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> SEASONS = List.of("spr", "sum", "fal", "win");

    private static final Day UNKNOWN = new Day(0, 0, 0, 0);

    private static final Pattern HYPHEN_IN_RANGE = Pattern.compile("(?<=[0-9])-(?=[0-9])|(?<=\\p{L})-(?=\\p{L})");

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
        List<String> parts = parts(text);
        List<Day> days = completed(parts.stream().map(part -> day(part.strip())).toList());
        boolean openEnd = days.size() > 1 && parts.get(1).isBlank();
        if (isDate(days.get(0)) && (openEnd || isDate(days.get(days.size() - 1)))) {
            return new DateValue(days, circa, "");
        }
        return new DateValue(List.of(), circa, written.strip());
    }

    private static boolean isDate(Day day) {
        return day.year() != 0 && (day.day() == 0 || day.month() != 0);
    }

    /**
     * Copies the year and the month that a range such as "May 3-5, 2020" gives only once to its other end, as citeproc-js does.
     */
    private static List<Day> completed(List<Day> days) {
        if (days.size() == 1) {
            Day day = days.get(0);
            return day.month() > 0 ? days : List.of(new Day(day.year(), 0, 0, day.season()));
        }
        return List.of(completed(days.get(0), days.get(1)), completed(days.get(1), days.get(0)));
    }

    private static Day completed(Day day, Day other) {
        if (day.equals(UNKNOWN)) {
            return day;
        }
        int year = day.year() == 0 ? other.year() : day.year();
        int month = day.month() == 0 && day.day() > 0 && other.day() > 0 ? other.month() : day.month();
        return new Day(year, month, day.day(), day.season());
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
        Matcher hyphen = HYPHEN_IN_RANGE.matcher(text);
        if (dash < 0 && text.chars().anyMatch(Character::isLetter) && hyphen.find()) {
            dash = hyphen.start();
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
                return UNKNOWN;
            }
        }
        return new Day(year, month, day, season);
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
