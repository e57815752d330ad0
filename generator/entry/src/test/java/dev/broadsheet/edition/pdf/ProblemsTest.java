package dev.broadsheet.edition.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.SourceText;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final String FILE = "content/articles/a.md";

    private static final String TEXT = """
            ---
            title: \u4e60
            ---

            A line, and
            *then* \u4e60 it
            """;

    @Test
    void findsTheTextItselfAfterTheBeginningOfItsBlock() {
        assertThat(position(Optional.of("5:1"), "\u4e60")).isEqualTo(FILE + ":6:8");
    }

    @Test
    void findsWhatAHeadSays() {
        assertThat(position(Optional.empty(), "\u4e60")).isEqualTo(FILE + ":2:8");
    }

    @Test
    void namesTheBlockWhenItsTextWasWrittenOtherwise() {
        assertThat(position(Optional.of("5:1"), "\u5317")).isEqualTo(FILE + ":5:1");
    }

    private static String position(Optional<String> mark, String text) {
        Problems problems = new Problems(Map.of(), FILE, name -> Optional.of(new SourceText(name, TEXT)));
        TypesetProblem problem = new TypesetProblem(
                TypesetProblem.Severity.WARNING,
                "BS-FONT-001",
                TypesetProblem.Source.ofText(mark, text),
                "no font has it",
                "");
        return problems.diagnostic(problem).position().toString();
    }
}
