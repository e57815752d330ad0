package dev.broadsheet.maven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private final AtomicLong clock = new AtomicLong(-500_000_000);
    private final List<String> written = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();

    private void after(int milliseconds) {
        clock.addAndGet(milliseconds * 1_000_000L);
    }

    @Test
    void shortWorkIsNotTold() {
        ProgressReport report = ProgressReport.bar(clock::get, written::add, warned::add);
        report.advanced("load", 0, 0);
        after(999);
        report.advanced("parse", 5, 10);
        report.close();

        assertThat(written).isEmpty();
    }

    @Test
    void aBarIsDrawnOverItselfWithRateAndTimeLeftAndTakenAway() {
        ProgressReport report = ProgressReport.bar(clock::get, written::add, warned::add);
        report.advanced("parse", 0, 0);
        after(1500);
        report.advanced("parse", 450, 1000);
        after(50);
        report.advanced("parse", 460, 1000);
        after(50);
        report.advanced("parse", 1000, 1000);
        report.advanced("assemble", 0, 0);
        after(100);
        report.advanced("publish", 0, 0);
        report.close();

        assertThat(written)
                .containsExactly(
                        "\rparse    [==========>             ]  45 %  450 of 1,000, 300/s, 2 s left",
                        "\rparse    [========================] 100 %  1,000 of 1,000, 625/s" + " ".repeat(8),
                        "\rpublish  [                        ]" + " ".repeat(29),
                        "\r" + " ".repeat(35),
                        "\r");
    }

    @Test
    void aWarningTakesThePlaceOfTheBar() {
        ProgressReport report = ProgressReport.bar(clock::get, written::add, warned::add);
        after(1500);
        report.advanced("parse", 450, 1000);
        report.warned("memory may not last");

        assertThat(warned).containsExactly("memory may not last");
        assertThat(written).last().isEqualTo("\r");
    }

    @Test
    void elsewhereThereIsALineNowAndThenWithoutCarriageReturns() {
        ProgressReport report = ProgressReport.lines(clock::get, written::add, warned::add);
        report.advanced("site", 0, 0);
        for (int done = 1; done <= 120; done++) {
            after(100);
            report.advanced("site", done, 2400);
        }
        after(5000);
        report.advanced("publish", 0, 0);
        report.close();

        assertThat(written)
                .containsExactly(
                        "site: 10 of 2,400 (0 %)",
                        "site: 60 of 2,400 (2 %), 10 a second, 4 min left",
                        "site: 110 of 2,400 (4 %), 10 a second, 4 min left",
                        "publish");
    }

    @Test
    void severalThreadsMayTellAtOnce() {
        List<String> lines = new ArrayList<>();
        ProgressReport report = ProgressReport.bar(() -> clock.addAndGet(100_000_000), lines::add, warned::add);
        IntStream.range(0, 1000).parallel().forEach(i -> report.advanced("site", i, 1000));

        assertThat(lines).hasSizeGreaterThan(900).allMatch(line -> line.startsWith("\rsite     ["));
    }
}
