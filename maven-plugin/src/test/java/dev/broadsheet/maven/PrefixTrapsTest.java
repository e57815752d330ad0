package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixTrapsTest {

    @Test
    void alonePrefixIsNoTrap() {
        assertThat(PrefixTraps.advice(List.of(PrefixTraps.OURS))).isEmpty();
        assertThat(PrefixTraps.advice(List.of(PrefixTraps.THEIRS))).isEmpty();
    }

    @Test
    void saysWhoHidesWhom() {
        assertThat(PrefixTraps.advice(List.of(PrefixTraps.THEIRS, PrefixTraps.OURS)))
                .hasValue(
                        "maven-site-plugin is declared before broadsheet-site-maven-plugin and has the prefix \"site\": "
                                + "`mvn site:generate` will not find this goal until their order is changed; where a parent POM declares "
                                + "maven-site-plugin, declare it again behind ours.");
        assertThat(PrefixTraps.advice(List.of(PrefixTraps.OURS, PrefixTraps.THEIRS)))
                .hasValue(
                        "broadsheet-site-maven-plugin has the prefix \"site\": call maven-site-plugin by its full name, as in "
                                + "`mvn org.apache.maven.plugins:maven-site-plugin:stage`; `mvn site` is not concerned.");
    }
}
