package dev.broadsheet.maven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void isChosenByAProperty() {
        assertThat(Explanation.of(null)).isEqualTo(Explanation.NOTHING);
        assertThat(Explanation.of("false")).isEqualTo(Explanation.NOTHING);
        assertThat(Explanation.of("")).isEqualTo(Explanation.CHANGES);
        assertThat(Explanation.of("true")).isEqualTo(Explanation.CHANGES);
        assertThat(Explanation.of(" Typesetting ")).isEqualTo(Explanation.TYPESETTING);
    }

    @Test
    void anyOtherIsRefused() {
        assertThatThrownBy(() -> Explanation.of("typeseting"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("site.explain is \"typeseting\"; expected true, false or typesetting");
    }
}
