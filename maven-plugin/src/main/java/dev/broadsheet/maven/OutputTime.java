package dev.broadsheet.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of everything that is dated, as builds that can be reproduced state it: the environment's {@code
 * SOURCE_DATE_EPOCH}, else the project's {@code project.build.outputTimestamp}, else nothing. What is older than the newest
 * date of the content gives way to that.
 */
final class OutputTime {

    static final String PROPERTY = "project.build.outputTimestamp";

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** What every project of Maven 4 inherits, and nobody has chosen. */
    private static final String MAVEN_4 = "1980-02-01T00:00:00Z";

    private OutputTime() {}

    /**
     * @param sourceDateEpoch whole seconds since 1970; reproducible-builds.org/specs/source-date-epoch
     * @param outputTimestamp ISO 8601 with offset, or whole seconds since 1970; a single character that is no digit
     *     turns it off, as in Maven's own plugins; so does the value that projects of Maven 4 have by default
     * @throws IllegalArgumentException with a message for the user when one of them is something else
     */
    static Optional<Instant> of(@Nullable String sourceDateEpoch, @Nullable String outputTimestamp) {
        if (sourceDateEpoch != null && !sourceDateEpoch.isBlank()) {
            return Optional.of(seconds(sourceDateEpoch.strip())
                    .orElseThrow(() -> wrong("SOURCE_DATE_EPOCH", sourceDateEpoch, "whole seconds since 1970")));
        }
        return outputTimestamp == null || isOff(outputTimestamp.strip())
                ? Optional.empty()
                : Optional.of(timestamp(outputTimestamp.strip()));
    }

    /** @param source what gives the time, and where */
    static String advice(Instant time, String source) {
        return source + " is " + time
                + ", which has not come yet: PDFs, e-books and feeds say that they were made then, "
                + "and the news site map, which counts 48 hours back from it, leaves out what is new";
    }

    private static boolean isOff(String timestamp) {
        return timestamp.isEmpty()
                || timestamp.equals(MAVEN_4)
                || (timestamp.length() == 1 && !Character.isDigit(timestamp.charAt(0)));
    }

    private static Instant timestamp(String text) {
        Optional<Instant> seconds = seconds(text);
        if (seconds.isPresent()) {
            return seconds.get();
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw wrong(PROPERTY, text, "a time such as 2026-11-25T08:00:00Z");
        }
    }

    private static Optional<Instant> seconds(String text) {
        if (!text.matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(text))).filter(time -> !time.isAfter(LAST));
    }

    private static IllegalArgumentException wrong(String name, String value, String expected) {
        return new IllegalArgumentException(name + " is \"" + value + "\"; expected " + expected);
    }
}
