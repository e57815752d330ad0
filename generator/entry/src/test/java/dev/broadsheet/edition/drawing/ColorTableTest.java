package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColorTableTest {

    @Test
    void numbersColorsInTheOrderInWhichTheyCome() {
        ColorTable table = new ColorTable(1);
        Map<Integer, Integer> expected = new LinkedHashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int color = random.nextInt(3000) * 0x010203;
            expected.putIfAbsent(color, expected.size());

            assertThat(table.number(color)).isEqualTo(expected.get(color));
        }

        assertThat(table.size()).isEqualTo(expected.size());
        assertThat(table.colors()).containsExactly(expected.keySet().toArray(Integer[]::new));
        expected.forEach((color, number) -> assertThat(table.color(number)).isEqualTo(color));
    }
}
