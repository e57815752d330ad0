package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineFormatsTest {

    private static final Diagnostic LOCATED = Diagnostic.error(
            "BS-LINK-001",
            new SourcePosition("content/a,b:c.md", 3, 7),
            "no file \"x\\y\"\n100% sure",
            "write another");

    private static final Diagnostic WHOLE_FILE = new Diagnostic(
            Severity.WARNING, "BS-SRC-011", SourcePosition.of("content/a.md"), "stray", Optional.empty());

    @Test
    void jsonIsSortedAndEscaped() {
        assertThat(DiagnosticJson.write(List.of(WHOLE_FILE, LOCATED))).isEqualTo("""
                [
                  {"severity": "error", "code": "BS-LINK-001", "file": "content/a,b:c.md", "line": 3, "column": 7, \
                "message": "no file \\"x\\\\y\\"\u00B7100% sure", "hint": "write another"},
                  {"severity": "warning", "code": "BS-SRC-011", "file": "content/a.md", "line": 0, "column": 0, \
                "message": "stray", "hint": null}
                ]
                """);
    }

    @Test
    void jsonHasWhatAProgramMayWrite() {
        assertThat(DiagnosticJson.write(List.of(LOCATED.proposing(new Proposal("x y", "z", true)))))
                .endsWith("\"hint\": \"write another\", \"written\": \"x y\", \"proposal\": \"z\","
                        + " \"certainty\": \"sure\"}\n]\n");
        assertThat(DiagnosticJson.write(List.of(LOCATED.proposing(new Proposal("x y", "z", false)))))
                .endsWith("\"certainty\": \"likely\"}\n]\n");
    }

    @Test
    void jsonOfNothingIsAnEmptyArray() {
        assertThat(DiagnosticJson.write(List.of())).isEqualTo("[]\n");
    }

    @Test
    void annotationsEscapeWhatACommandMayNotHold() {
        assertThat(GithubAnnotations.write(List.of(LOCATED, WHOLE_FILE))).isEqualTo("""
                ::error file=content/a%2Cb%3Ac.md,line=3,col=7,title=BS-LINK-001::no file "x\\y"\u00B7100%25 sure%0Awrite another
                ::warning file=content/a.md,title=BS-SRC-011::stray
                """);
    }

    @Test
    void theSummaryRepeatsTheFirstError() {
        assertThat(DiagnosticPrinter.summary(List.of(WHOLE_FILE, LOCATED)))
                .startsWith("1 error, 1 warning; first: content/a,b:c.md:3:7: no file");
        assertThat(DiagnosticPrinter.summary(List.of())).isEmpty();
    }

    @Test
    void nearMissesAreGuessedFarOnesAreNot() {
        assertThat(DidYouMean.nearest("titel", List.of("tags", "title"))).contains("title");
        assertThat(DidYouMean.nearest("xyz", List.of("tags", "title"))).isEmpty();
        assertThat(DidYouMean.nearest("articles/harbuor.md", List.of("articles/harbour.md")))
                .contains("articles/harbour.md");
        assertThat(DidYouMean.nearest("articles/nope.md", List.of("articles/first.md")))
                .isEmpty();
        assertThat(DidYouMean.nearest("a/abcde", List.of("a/abcxx"))).isEmpty();
        assertThat(DidYouMean.nearest("articel/", List.of("articles/"))).contains("articles/");
        assertThat(DidYouMean.nearest("x".repeat(100_000), List.of("x"))).isEmpty();
    }
}
