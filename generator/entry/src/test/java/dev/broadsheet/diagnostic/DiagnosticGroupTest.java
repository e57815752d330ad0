package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Diagnostics with the same cause are grouped for people, and listed one by one for programs. */
class DiagnosticGroupTest {

    private static final DiagnosticPrinter PRINTER = new DiagnosticPrinter(
            name -> Optional.of(new SourceText(name, "First\n<td style=\"x\">\nThird\n")),
            Optional.of("target/broadsheet/diagnostics.json"));

    private static Diagnostic style(String file, int line, String element) {
        return Diagnostic.warning(
                        "BS-HTML-002",
                        new SourcePosition(file, line, 1),
                        "the attribute 'style' of <" + element + "> is not allowed and was removed",
                        "delete it")
                .because("the attribute 'style' is not allowed and was removed");
    }

    private static Diagnostic gone(int line) {
        return Diagnostic.error(
                "BS-LINK-001", new SourcePosition("c.md", line, 1), "there is no file 'x.md'", "write another");
    }

    private static List<Diagnostic> many() {
        List<Diagnostic> many = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(line -> many.add(style("a.md", line, line == 2 ? "tr" : "td")));
        many.add(style("b.md", 2, "td"));
        many.add(gone(3));
        return many;
    }

    @Test
    void isToldOnceWithItsNumberAndThreePlaces() {
        assertThat(PRINTER.print(many())).isEqualTo("""
                warning BS-HTML-002: the attribute 'style' is not allowed and was removed, 6 times
                  --> a.md:1:1
                   1 | First
                     | ^
                  --> b.md:2:1
                   2 | <td style="x">
                     | ^
                  --> a.md:2:1
                   2 | <td style="x">
                     | ^
                  = delete it
                  = so at 3 more places; target/broadsheet/diagnostics.json lists all

                error BS-LINK-001: there is no file 'x.md'
                  --> c.md:3:1
                   3 | Third
                     | ^
                  = write another

                1 error, 6 warnings; first: c.md:3:1: there is no file 'x.md' (BS-LINK-001)
                """);
    }

    @Test
    void saysWhatAllSayWhenTheySayTheSame() {
        List<Diagnostic> same = IntStream.rangeClosed(1, 4)
                .mapToObj(line -> style("a.md", line, "td"))
                .toList();

        assertThat(PRINTER.print(same))
                .startsWith(
                        "warning BS-HTML-002: the attribute 'style' of <td> is not allowed and was removed, 4 times\n")
                .contains("  = so at 1 more place;");
    }

    @Test
    void isOneAnnotationWithAllPlacesAndTheOthersCounted() {
        assertThat(GithubAnnotations.write(many())).isEqualTo("""
                ::warning file=a.md,line=1,col=1,title=BS-HTML-002::the attribute 'style' is not allowed and was removed, \
                6 times%0Adelete it%0Aalso at b.md:2:1, a.md:2:1 and 3 more
                ::error file=c.md,line=3,col=1,title=BS-LINK-001::there is no file 'x.md'%0Awrite another
                """);
    }

    @Test
    void isWholeInJson() {
        assertThat(DiagnosticJson.write(many()).lines().filter(line -> line.contains("BS-HTML-002")))
                .hasSize(6)
                .anyMatch(line -> line.contains("'style' of <tr>") && line.contains("\"line\": 2, \"column\": 1"));
    }

    @Test
    void fewStayApart() {
        List<Diagnostic> three = many().subList(0, 3);

        assertThat(DiagnosticGroup.of(three)).hasSize(3);
        assertThat(PRINTER.print(three))
                .contains("'style' of <td>", "'style' of <tr>")
                .doesNotContain("times");
    }

    @Test
    void errorsStayApartUpToTen() {
        List<Diagnostic> errors =
                IntStream.rangeClosed(1, 11).mapToObj(DiagnosticGroupTest::gone).toList();

        assertThat(DiagnosticGroup.of(errors.subList(0, 10))).hasSize(10);
        assertThat(DiagnosticGroup.of(errors))
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(11));
    }

    @Test
    void anotherHintIsAnotherCause() {
        List<Diagnostic> warnings = IntStream.rangeClosed(1, 8)
                .mapToObj(line -> Diagnostic.warning(
                        "BS-MD-009", new SourcePosition("a.md", line, 1), "odd", line % 2 == 0 ? "even" : "uneven"))
                .toList();

        assertThat(DiagnosticGroup.of(warnings))
                .extracting(DiagnosticGroup::count)
                .containsExactly(4, 4);
    }

    /** Threads report in arbitrary order. */
    @Test
    void theOrderOfReportsMakesNoDifference() {
        List<Diagnostic> shuffled = new ArrayList<>(many());
        shuffled.add(Diagnostic.warning("BS-X-001", new SourcePosition("a.md", 2, 1), "odd", "one"));
        shuffled.add(Diagnostic.error("BS-X-001", new SourcePosition("a.md", 2, 1), "odd", "two"));
        shuffled.add(Diagnostic.warning("BS-X-001", new SourcePosition("a.md", 2, 1), "odd", "three"));
        String expected = printed(shuffled);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(printed(shuffled)).isEqualTo(expected);
        }
    }

    private static String printed(List<Diagnostic> diagnostics) {
        Diagnostics collected = new Diagnostics();
        diagnostics.forEach(collected::report);
        List<Diagnostic> sorted = collected.sorted();
        return PRINTER.print(sorted) + GithubAnnotations.write(sorted) + DiagnosticJson.write(sorted);
    }
}
