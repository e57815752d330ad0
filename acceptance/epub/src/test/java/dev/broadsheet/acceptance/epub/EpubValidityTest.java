package dev.broadsheet.acceptance.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
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
        StringWriter report = new StringWriter();
        EpubCheck check = new EpubCheck(SiteOutput.folder().resolve(path).toFile(), new PrintWriter(report));
        int result = check.doValidate();

        assertThat(report.toString()).doesNotContain("ERROR(", "WARNING(", "FATAL(");
        assertThat(result).as(report.toString()).isZero();
    }
}
