package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuffmanCodeTest {

    private static final int LONGEST = 15;

    @Test
    void givesFrequentSymbolsShortCodes() {
        HuffmanCode code = HuffmanCode.of(new int[] {1, 0, 8, 2, 1}, LONGEST);

        assertThat(lengths(code, 5)).containsExactly(3, 0, 1, 2, 3);
        // 0, 10, 110 and 111, first bit lowest.
        assertThat(IntStream.of(2, 3, 0, 4).map(code::bits)).containsExactly(0b0, 0b01, 0b011, 0b111);
    }

    @Test
    void limitsTheLengthOfCodesAndLeavesNoneUnused() {
        int[] fibonacci = new int[30];
        for (int i = 0; i < fibonacci.length; i++) {
            fibonacci[i] = i < 2 ? 1 : fibonacci[i - 1] + fibonacci[i - 2];
        }

        int[] lengths = lengths(HuffmanCode.of(fibonacci, LONGEST), fibonacci.length);

        assertThat(IntStream.of(lengths)).allMatch(length -> length > 0 && length <= LONGEST);
        assertThat(IntStream.of(lengths).map(length -> 1 << (LONGEST - length)).sum())
                .isEqualTo(1 << LONGEST);
    }

    private static int[] lengths(HuffmanCode code, int symbols) {
        return IntStream.range(0, symbols).map(code::length).toArray();
    }
}
