package dev.broadsheet.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final Map<String, Integer> files = new HashMap<>(Map.of("article", 1, "log", 1));
    private final Changes<String, Integer> changes = new Changes<>(Map.copyOf(files));

    private boolean look() {
        return changes.areDue(Map.copyOf(files));
    }

    private void write(String file) {
        files.merge(file, 1, Integer::sum);
    }

    @Test
    void nothingIsDueWhereNothingChanges() {
        for (int i = 0; i < 2 * Changes.CALM; i++) {
            assertThat(look()).isFalse();
        }
    }

    @Test
    void workWaitsForRestAndIsDoneOnce() {
        write("article");
        assertThat(look()).isFalse();
        write("article");
        assertThat(look()).isFalse();
        assertThat(look()).isTrue();
        assertThat(look()).isFalse();
    }

    @Test
    void whatGoesAndComesIsAChange() {
        files.remove("article");
        look();
        assertThat(look()).isTrue();
        files.put("article", 1);
        look();
        assertThat(look()).isTrue();
    }

    /** It held back every edit for ever. */
    @Test
    void aFileThatIsWrittenAllTheTimeKeepsNothingElseWaiting() {
        for (int i = 0; i < Changes.RESTLESS; i++) {
            write("log");
            assertThat(look()).isFalse();
        }
        write("article");
        write("log");
        assertThat(look()).isFalse();
        write("log");
        assertThat(look()).isTrue();
        write("log");
        assertThat(look()).isFalse();
        write("article");
        write("log");
        assertThat(look()).isFalse();
        write("log");
        assertThat(look()).isTrue();
    }

    @Test
    void nobodyWaitsLongForAFileToBeTakenForRestless() {
        write("article");
        boolean due = false;
        for (int i = 0; i <= Changes.RESTLESS && !due; i++) {
            write("log");
            due = look();
        }
        assertThat(due).isTrue();
    }

    @Test
    void aRestlessFileAloneIsWorkNowAndThen() {
        int works = 0;
        for (int i = 0; i < 10 * Changes.CALM; i++) {
            write("log");
            works += look() ? 1 : 0;
        }
        assertThat(works).isEqualTo(10);
    }

    @Test
    void itsLastStateIsWorkedOn() {
        for (int i = 0; i < Changes.RESTLESS + 5; i++) {
            write("log");
            look();
        }
        assertThat(look()).isTrue();
        assertThat(look()).isFalse();
    }
}
