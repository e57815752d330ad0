package dev.broadsheet.kind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The duration of a film or a sound recording.
 *
 * @param hours the hours; may be 0
 * @param minutes the minutes; less than 60 if there are hours
 * @param seconds the seconds, less than 60
 */
public record Length(int hours, int minutes, int seconds) {

    private static final Pattern WRITTEN = Pattern.compile("(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-5][0-9])");

    /** Parses {@code 12:30} or {@code 1:02:30}; empty for other text. */
    public static Optional<Length> of(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        int minutes = Integer.parseInt(parts.group(2));
        return Optional.of(new Length(hours, minutes, Integer.parseInt(parts.group(3))))
                .filter(length -> length.minutes < 60);
    }

    /** Returns the duration for display. */
    public String shown() {
        String end = two(seconds);
        return hours == 0 ? minutes + ":" + end : hours + ":" + two(minutes) + ":" + end;
    }

    /** Returns the duration in ISO 8601. */
    public String iso() {
        return "PT" + (hours == 0 ? "" : hours + "H") + (minutes == 0 ? "" : minutes + "M") + seconds + "S";
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    public int inSeconds() {
        return (hours * 60 + minutes) * 60 + seconds;
    }
}
