package dev.broadsheet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When what readers get changes by itself.
 *
 * @param built when the build began
 * @param turns all moments at which an article begins or ends, past ones too, in order
 */
record Schedule(Instant built, List<Instant> turns) {

    Schedule {
        turns = List.copyOf(turns);
    }

    /** Whether a build at another time would show the same articles. */
    boolean holds(Instant time) {
        return turns.stream().allMatch(turn -> turn.isAfter(built) == turn.isAfter(time));
    }

    /** When the next build is due, seen from a time; a whole minute. */
    Optional<Instant> due(Instant time) {
        return turns.stream().filter(turn -> turn.isAfter(time)).findFirst().map(Schedule::wholeMinute);
    }

    private static Instant wholeMinute(Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? time : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** The line of a crontab for a time, in UTC: minute, hour, day, month. */
    static String cron(Instant time) {
        var utc = time.atOffset(ZoneOffset.UTC);
        return utc.getMinute() + " " + utc.getHour() + " " + utc.getDayOfMonth() + " " + utc.getMonthValue() + " *";
    }
}
