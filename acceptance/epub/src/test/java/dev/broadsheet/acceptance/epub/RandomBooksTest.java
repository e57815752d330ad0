package dev.broadsheet.acceptance.epub;

import dev.broadsheet.acceptance.RandomPublication;
import java.io.IOException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
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

    @Test
    void areValidWithPagesThatBeginWithRawPictures() throws IOException {
        EpubValidityTest.assertValid(RandomPublication.ofRawPictures().resolve("book.epub"));
    }

    @Test
    void areValidWithListingsOfSeveralPages() throws IOException {
        EpubValidityTest.assertValid(RandomPublication.ofListing().resolve("book.epub"));
    }
}
