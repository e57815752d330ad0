package dev.broadsheet.acceptance.epub;

import dev.broadsheet.acceptance.RandomPublication;
import dev.broadsheet.acceptance.SamplePublication;
import dev.broadsheet.acceptance.random.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Books that chance has written are as valid as others. {@code -Dbooks.first=} and {@code -Dbooks.count=} take other
 * seeds.
 */
class RandomBooksTest {

    static LongStream seeds() {
        long first = Long.getLong("books.first", 1);
        return LongStream.range(first, first + Long.getLong("books.count", 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areValid(long seed) throws IOException {
        EpubValidityTest.assertValid(RandomPublication.make(seed).resolve("book.epub"));
    }

    /** Raw HTML that does not end, lists within words, notes in notes. */
    @Test
    void areValidWhateverSignsTheyHave(@TempDir Path root) throws IOException {
        SamplePublication publication = SamplePublication.of(Sample.all(), root);
        EpubValidityTest.assertValid(publication.site().resolve("book.epub"));
    }

    @Test
    void areValidWithPagesThatBeginWithRawPictures() throws IOException {
        EpubValidityTest.assertValid(RandomPublication.ofRawPictures().resolve("book.epub"));
    }

    @Test
    void areValidWithListingsOfSeveralPages() throws IOException {
        EpubValidityTest.assertValid(RandomPublication.ofListing().resolve("book.epub"));
    }
}
