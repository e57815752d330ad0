package dev.broadsheet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The times at which articles appear or expire.
 *
 * @param built the start of the build
 * @param turns all times, past and future, at which an article appears or expires, in order
 */
record Schedule(Instant built, List<Instant> turns) {

    Schedule {
        turns = List.copyOf(turns);
    }

    /** Returns whether a build at another time would publish the same articles. */
    boolean holds(Instant time) {
        return turns.stream().allMatch(turn -> turn.isAfter(built) == turn.isAfter(time));
    }

    /** Returns when the next build after a time is due, rounded to a whole minute. */
    Optional<Instant> due(Instant time) {
        return turns.stream().filter(turn -> turn.isAfter(time)).findFirst().map(Schedule::wholeMinute);
    }

    private static Instant wholeMinute(Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? time : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** Returns the schedule fields of a crontab line for a time in UTC: minute, hour, day, month. */
    static String cron(Instant time) {
        var utc = time.atOffset(ZoneOffset.UTC);
        return utc.getMinute() + " " + utc.getHour() + " " + utc.getDayOfMonth() + " " + utc.getMonthValue() + " *";
    }
}
