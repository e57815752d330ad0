package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutputTimeTest {

    @Test
    void theEnvironmentGoesBeforeTheProject() {
        assertThat(OutputTime.of("1687132800", "2026-11-25T00:00:00Z")).contains(Instant.parse("2023-06-19T00:00:00Z"));
        assertThat(OutputTime.of(" ", "2026-11-25T00:00:00Z")).contains(Instant.parse("2026-11-25T00:00:00Z"));
        assertThat(OutputTime.of(null, "2026-11-25T01:00:00+01:00")).contains(Instant.parse("2026-11-25T00:00:00Z"));
        assertThat(OutputTime.of(null, "1687132800")).contains(Instant.parse("2023-06-19T00:00:00Z"));
    }

    @Test
    void nothingOrASingleLetterLeavesItToTheContent() {
        assertThat(OutputTime.of(null, null)).isEmpty();
        assertThat(OutputTime.of("", "")).isEmpty();
        assertThat(OutputTime.of(null, "x")).isEmpty();
    }

    @Test
    void whatMaven4GivesToEveryProjectIsNobodysChoice() {
        assertThat(OutputTime.of(null, "1980-02-01T00:00:00Z")).isEmpty();
        assertThat(OutputTime.of(null, "1980-02-01T00:00:01Z")).contains(Instant.parse("1980-02-01T00:00:01Z"));
    }

    @Test
    void whatIsNoTimeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputTime.of("yesterday", null))
                .withMessage("SOURCE_DATE_EPOCH is \"yesterday\"; expected whole seconds since 1970");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputTime.of("999999999999", null))
                .withMessage("SOURCE_DATE_EPOCH is \"999999999999\"; expected whole seconds since 1970");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputTime.of(null, "${git.commit.time}"))
                .withMessage("project.build.outputTimestamp is \"${git.commit.time}\"; "
                        + "expected a time such as 2026-11-25T08:00:00Z");
    }
}
