package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart of many groups is no higher than a page of a brief, and its title is with it. */
class TallChartsTest {

    private static final double MM = 72 / 25.4;

    /** Where the foot of a brief's page begins. */
    private static final double FOOT = 280 * MM;

    @TempDir
    Path root;

    /** A line of text on a page. @param bottom in pt below the top of the page */
    private record Line(int page, String text, double bottom) {}

    private List<Line> lines(String markdown) throws IOException {
        Project project = Project.start(root).article("river", markdown);
        assertThat(project.generate().published()).isTrue();
        List<Line> lines = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/river/brief.pdf").toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    lines.add(new Line(getCurrentPageNo(), text, letters.get(0).getYDirAdj()));
                }
            }.getText(pdf);
        }
        return lines;
    }

    private static String chart(int groups, int series) {
        String names = IntStream.range(0, series).mapToObj(i -> ",s" + i).collect(Collectors.joining());
        String rows = IntStream.range(0, groups)
                .mapToObj(row -> "\n  Harbour " + row
                        + IntStream.range(0, series)
                                .mapToObj(i -> "," + (1 + (row * 7 + i * 13) % 50))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return "```chart\ntype: grouped\ntitle: Sailings\ndata: |\n  harbour" + names + rows + "\n```\n\n";
    }

    @ParameterizedTest
    @CsvSource({"12, 6, 1", "30, 4, 20", "60, 3, 40", "24, 8, 90"})
    void areWithinOnePage(int groups, int series, int sentences) throws IOException {
        String text = "A sentence that says what the river did that year. ".repeat(sentences) + "\n\n";

        List<Line> chart = lines(text + chart(groups, series) + text).stream()
                .filter(line -> line.text().matches("Sailings|Harbour \\d+"))
                .toList();

        assertThat(chart).hasSize(groups + 1).allMatch(line -> line.bottom() < FOOT);
        assertThat(chart.stream().map(Line::page).distinct()).hasSize(1);
    }
}
