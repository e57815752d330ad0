package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.PdfStandard;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks the rules for all documents on many random ones. {@code -Dproof.first=} and {@code -Dproof.count=} select other
 * seeds; {@code typesetter/proof.sh} runs for hours.
 */
@Tag("slow")
class DocumentRulesTest {

    static LongStream seeds() {
        long first = Long.getLong("proof.first", 1);
        return LongStream.range(first, first + Long.getLong("proof.count", 80));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hold(long seed) throws IOException {
        Proof.check(seed);
    }

    /** Returns the seeds for PDF 2.0; {@code -Dproof.pdf2=} sets their number. */
    static LongStream seedsOfPdf2() {
        return LongStream.rangeClosed(1, Long.getLong("proof.pdf2", 8));
    }

    @ParameterizedTest
    @MethodSource("seedsOfPdf2")
    void isPdf2WhereThatIsAskedFor(long seed) {
        RandomDocument document = RandomDocuments.of(seed);
        PdfValidation.assertPdf2(
                Proof.typeset(document.css(), document.xhtml(), PdfStandard.UA2).pdf());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isAccessible(long seed) {
        PdfValidation.assertAccessible(Proof.typeset(RandomDocuments.of(seed)).pdf());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void isTheSameFromSeveralThreads(long seed) {
        RandomDocument document = RandomDocuments.of(seed);
        TypesetResult expected = Proof.typeset(document);
        List<byte[]> others = LongStream.range(0, 6)
                .parallel()
                .mapToObj(i -> Proof.typeset(RandomDocuments.of(seed)).pdf())
                .toList();
        assertThat(others).allSatisfy(pdf -> assertThat(pdf).isEqualTo(expected.pdf()));
    }
}
