package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Ellipsis.shorten("quay", 4)).isEqualTo("quay");
        assertThat(Ellipsis.fit("quay", 4)).isEqualTo("quay");
        assertThat(Ellipsis.shorten("", 4)).isEmpty();
    }

    @Test
    void aLongTextEndsWithAnEllipsis() {
        assertThat(Ellipsis.shorten("harbour", 4)).isEqualTo("harb…");
        assertThat(Ellipsis.fit("harbour", 4)).isEqualTo("har…");
    }

    @Test
    void aCharacterOfTwoCodeUnitsIsNotSplit() {
        assertThat(Ellipsis.shorten("quays \uD83D\uDEA2 and ships", 7)).isEqualTo("quays …");
        assertThat(Ellipsis.shorten("quays \uD83D\uDEA2 and ships", 8)).isEqualTo("quays \uD83D\uDEA2…");
        assertThat(Ellipsis.fit("quays \uD83D\uDEA2 and ships", 8)).isEqualTo("quays …");
    }
}
