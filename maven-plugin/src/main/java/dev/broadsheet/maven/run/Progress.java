package dev.broadsheet.maven.run;

import java.time.Duration;
import java.util.Locale;

/**
 * How far a phase is.
 *
 * @param phase its name
 * @param done things so far
 * @param expected things in all; 0 for a phase that does not count
 * @param spent time so far
 */
record Progress(String phase, int done, int expected, Duration spent) {

    private static final int WIDTH = 24;
    private static final int PHASE = 8;

    /** {@code parse    [==========>             ]  45 %  450 of 1,000, 320/s, 2 s left}, without a line end. */
    String bar() {
        int filled = expected == 0 ? 0 : (int) ((long) WIDTH * done / expected);
        String head = filled < WIDTH && expected > 0 ? ">" : "";
        String drawn = "=".repeat(filled) + head;
        String part = expected == 0 ? "     " : String.format(Locale.ROOT, "%3d %%", percent());
        String name = phase + " ".repeat(Math.max(0, PHASE - phase.length()));
        return (name + " [" + drawn + " ".repeat(WIDTH - drawn.length()) + "] " + part + "  " + counts())
                .stripTrailing();
    }

    /** {@code parse: 450 of 1,000 (45 %), 320 a second, 2 s left}. */
    String line() {
        return expected == 0
                ? phase
                : phase + ": " + number(done) + " of " + number(expected) + " (" + percent() + " %)" + rate(" a second")
                        + left();
    }

    private String counts() {
        return expected == 0 ? "" : number(done) + " of " + number(expected) + rate("/s") + left();
    }

    private long percent() {
        return 100L * done / expected;
    }

    /** The first things tell nothing: before them a phase makes ready for all. */
    private boolean isEarly() {
        return percent() == 0 || spent.toMillis() == 0;
    }

    private String rate(String unit) {
        return isEarly() ? "" : ", " + number(done * 1000L / spent.toMillis()) + unit;
    }

    /** As if the rest took as long as what is done. */
    private String left() {
        if (isEarly() || done >= expected) {
            return "";
        }
        long seconds = (spent.toMillis() * (expected - done) / done + 999) / 1000;
        return ", " + (seconds < 60 ? seconds + " s" : (seconds + 59) / 60 + " min") + " left";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
