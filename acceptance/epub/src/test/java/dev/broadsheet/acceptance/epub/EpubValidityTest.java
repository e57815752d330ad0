package dev.broadsheet.acceptance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.Report;
import com.adobe.epubcheck.util.WriterReportImpl;
import dev.broadsheet.acceptance.SiteOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every EPUB is valid, without so much as a warning. */
class EpubValidityTest {

    static Stream<String> books() throws IOException {
        return SiteOutput.files(".epub").stream()
                .map(file -> SiteOutput.folder().relativize(file).toString());
    }

    @ParameterizedTest(name = "{0} is valid")
    @MethodSource("books")
    void isValid(String path) {
        StringWriter text = new StringWriter();
        Report report = new WriterReportImpl(new PrintWriter(text), "", true);
        new EpubCheck(SiteOutput.folder().resolve(path).toFile(), report).doValidate();

        int problems = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
        assertThat(problems).as(text.toString()).isZero();
    }
}
