package dev.broadsheet.typesetter.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypesetProblemTest {

    @Test
    void isALineOfALog() {
        assertThat(new TypesetProblem(
                        Severity.ERROR,
                        "BS-PDF-004",
                        Source.inDocument(Optional.of("a.html:3:27")),
                        "the picture 'x.png' was not found",
                        "check the path"))
                .hasToString("a.html:3:27: error BS-PDF-004 the picture 'x.png' was not found (check the path)");
        assertThat(new TypesetProblem(
                        Severity.WARNING,
                        "BS-CSS-003",
                        Source.inStylesheet("a.css", 2, 5),
                        "unsupported value of 'display': run-in",
                        ""))
                .hasToString("a.css:2:5: warning BS-CSS-003 unsupported value of 'display': run-in");
    }
}
