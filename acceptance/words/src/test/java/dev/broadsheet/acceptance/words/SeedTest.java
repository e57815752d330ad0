package dev.broadsheet.acceptance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SeedTest {

    /** Our copy is the one that was handed over; where that is not at hand, at least nothing is missing. */
    @Test
    void isTheReportAsHandedOver() throws Exception {
        if (Seed.hasOriginal()) {
            assertThat(Seed.text()).isEqualTo(Files.readString(Seed.original()));
        }
        assertThat(Seed.paragraphs()).hasSize(14);
        assertThat(Seed.words()).hasSize(577);
    }
}
