package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aTerminalIsOneThatSomebodyLooksAt() {
        assertThat(Terminal.isThere(null, true, Map.of())).isFalse();
        assertThat(Terminal.isThere(null, false, Map.of("CI", "true"))).isFalse();
    }
}
