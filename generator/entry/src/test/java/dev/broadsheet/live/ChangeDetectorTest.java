package dev.broadsheet.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeDetectorTest {

    private final Map<String, Integer> files = new HashMap<>(Map.of("article", 1, "log", 1));
    private final ChangeDetector<String, Integer> changes = new ChangeDetector<>(Map.copyOf(files));

    private boolean isDue() {
        return changes.areDue(Map.copyOf(files));
    }

    private void write(String file) {
        files.merge(file, 1, Integer::sum);
    }

    @Test
    void nothingIsDueWhereNothingChanges() {
        for (int i = 0; i < 2 * ChangeDetector.CALM; i++) {
            assertThat(isDue()).isFalse();
        }
    }

    @Test
    void workWaitsForRestAndIsDoneOnce() {
        write("article");
        assertThat(isDue()).isFalse();
        write("article");
        assertThat(isDue()).isFalse();
        assertThat(isDue()).isTrue();
        assertThat(isDue()).isFalse();
    }

    @Test
    void whatGoesAndComesIsAChange() {
        files.remove("article");
        isDue();
        assertThat(isDue()).isTrue();
        files.put("article", 1);
        isDue();
        assertThat(isDue()).isTrue();
    }

    /** A file that is written continuously must not delay all other edits. */
    @Test
    void aFileThatIsWrittenAllTheTimeKeepsNothingElseWaiting() {
        for (int i = 0; i < ChangeDetector.RESTLESS; i++) {
            write("log");
            assertThat(isDue()).isFalse();
        }
        write("article");
        write("log");
        assertThat(isDue()).isFalse();
        write("log");
        assertThat(isDue()).isTrue();
        write("log");
        assertThat(isDue()).isFalse();
        write("article");
        write("log");
        assertThat(isDue()).isFalse();
        write("log");
        assertThat(isDue()).isTrue();
    }

    @Test
    void nobodyWaitsLongForAFileToBeTakenForRestless() {
        write("article");
        boolean due = false;
        for (int i = 0; i <= ChangeDetector.RESTLESS && !due; i++) {
            write("log");
            due = isDue();
        }
        assertThat(due).isTrue();
    }

    @Test
    void aRestlessFileAloneIsWorkNowAndThen() {
        int works = 0;
        for (int i = 0; i < 10 * ChangeDetector.CALM; i++) {
            write("log");
            works += isDue() ? 1 : 0;
        }
        assertThat(works).isEqualTo(10);
    }

    @Test
    void itsLastStateIsWorkedOn() {
        for (int i = 0; i < ChangeDetector.RESTLESS + 5; i++) {
            write("log");
            isDue();
        }
        assertThat(isDue()).isTrue();
        assertThat(isDue()).isFalse();
    }
}
