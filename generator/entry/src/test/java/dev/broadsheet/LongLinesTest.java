package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of code that are longer than a column of the brief. */
class LongLinesTest {

    private static final String TEXT = "Ships go by, and somebody counts them. ".repeat(20);

    @TempDir
    private Path root;

    private PDDocument brief(String body) throws IOException {
        Project project = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\neditions: [pdf]\n")
                .article("first", body);
        assertThat(project.generate().diagnostics()).isEmpty();
        return Loader.loadPDF(
                root.resolve("target/site/articles/first/brief.pdf").toFile());
    }

    private static String line(int length) {
        return "abcdefgh ".repeat(length / 9 + 1).substring(0, length - 1) + ".";
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 48, 60, 80, 88, 100, 108})
    void aLineThatThePageHoldsIsNotTurned(int length) throws IOException {
        try (PDDocument brief = brief(TEXT + "\n\n```\n" + line(length) + "\n```\n\n" + TEXT)) {
            assertThat(new PDFTextStripper().getText(brief)).contains(line(length));
        }
    }

    @Test
    void aLongerOneIs() throws IOException {
        try (PDDocument brief = brief("```\n" + line(140) + "\n```\n")) {
            assertThat(new PDFTextStripper().getText(brief)).doesNotContain(line(140));
        }
    }

    @Test
    void emphasisWithinCodeHasAnItalicOfItsOwn() throws IOException {
        try (PDDocument brief = brief("Write *`name`* here.\n")) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : brief.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
            assertThat(fonts).anyMatch(name -> name.contains("SourceCodePro-It"));
        }
    }
}
