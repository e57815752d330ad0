package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.Showcase;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.PdfStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document that uses every feature, of twelve pages. */
class ShowcaseTest {

    private static final Path EXPECTED = Path.of("src/test/resources/golden/showcase.txt");
    private static final TypesetResult RESULT = Showcase.typeset();

    @Test
    void hasTwelvePagesAndNoProblem() {
        assertThat(RESULT.problems()).isEmpty();
        assertThat(RESULT.pagination().pageLabels())
                .containsExactly("i", "ii", "iii", "iv", "1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void isAccessibleAndArchivable() {
        PdfValidation.assertAccessible(RESULT.pdf());
    }

    @Test
    void isPdf2WhereThatIsAskedFor() {
        PdfValidation.assertPdf2(Showcase.typeset(PdfStandard.UA2).pdf());
    }

    @Test
    void hasTheLinesPagesAndTagsThatItHad() throws IOException {
        String actual = PdfText.of(ReadPdf.of(RESULT.pdf()), RESULT.pagination());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void looksAsItLooked() throws IOException {
        PagePictures.assertLooksAsBefore(RESULT.pdf(), "showcase", 0, 4, 6, 7, 11);
    }

    /** {@code -Dshowcase.pdf=file} keeps the document for inspection. */
    @Test
    void isTheSameEachTime() throws IOException {
        byte[] pdf = Showcase.typeset().pdf();
        String file = System.getProperty("showcase.pdf", "");
        if (!file.isEmpty()) {
            Files.write(Path.of(file), pdf);
        }
        assertThat(pdf).isEqualTo(RESULT.pdf());
    }
}
