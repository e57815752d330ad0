package dev.broadsheet.acceptance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.Report;
import com.adobe.epubcheck.util.WriterReportImpl;
import dev.broadsheet.acceptance.Estuary;
import dev.broadsheet.acceptance.Gazette;
import dev.broadsheet.acceptance.Handbook;
import dev.broadsheet.acceptance.Quarterly;
import dev.broadsheet.acceptance.SiteOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every EPUB is valid, without so much as a warning or a note on usage. */
class EpubValidityTest {

    static Stream<String> books() throws IOException {
        Stream<Path> site = SiteOutput.files(".epub").stream();
        return Stream.concat(
                        site, Stream.of(Path.of("target/newsroom/book.epub").toAbsolutePath()))
                .map(Path::toString);
    }

    @ParameterizedTest(name = "{0} is valid")
    @MethodSource("books")
    void isValid(String path) {
        assertValid(Path.of(path));
    }

    /** 60 chapters in three levels. */
    @Test
    void handbookIsValid() throws IOException {
        assertValid(Handbook.make().resolve("book.epub"));
    }

    /** Parts with pages of their own, and epigraphs. */
    @Test
    void estuaryIsValid() throws IOException {
        assertValid(Estuary.make().resolve("book.epub"));
    }

    /** Thirty articles with film, sound, charts, formulas and citations. */
    @Test
    void gazetteIsValid() throws IOException {
        assertValid(Gazette.make().resolve("book.epub"));
    }

    /** A theme that is not the default one, with fonts. */
    @Test
    void financialDailyIsValid() throws IOException {
        assertValid(Gazette.inDress("financial-daily").resolve("book.epub"));
    }

    /** Works cited by names and years, by numbers and in notes. */
    @ParameterizedTest
    @FieldSource("dev.broadsheet.acceptance.Quarterly#STYLES")
    void quarterlyIsValid(String style) throws IOException {
        assertValid(Quarterly.make(style).resolve("book.epub"));
    }

    @Test
    void manualIsValid() {
        assertValid(SiteOutput.manual().resolve("book.epub"));
    }

    static void assertValid(Path book) {
        StringWriter text = new StringWriter();
        Report report = new WriterReportImpl(new PrintWriter(text), "", true);
        new EpubCheck(book.toFile(), report).doValidate();

        int problems = report.getFatalErrorCount()
                + report.getErrorCount()
                + report.getWarningCount()
                + report.getUsageCount();
        assertThat(problems).as(text.toString()).isZero();
    }
}
