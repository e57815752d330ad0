package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColorTableTest {

    @Test
    void keepsOneNumberForEachColourHoweverManyThereAre() {
        ColorTable table = new ColorTable(1);
        Map<Integer, Integer> expected = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int color = random.nextInt(3000) * 0x010203;
            table.add(color, i);
            expected.merge(color, i, Integer::sum);
        }

        assertThat(table.colors())
                .containsExactlyInAnyOrder(
                        expected.keySet().stream().mapToInt(Integer::intValue).toArray());
        expected.forEach((color, sum) -> assertThat(table.get(color)).isEqualTo(sum));
    }

    @Test
    void hasZeroForWhatIsNotThere() {
        ColorTable table = new ColorTable(4);
        table.put(0xFFFFFF, 7);

        assertThat(table.get(0)).isZero();
        assertThat(table.get(0xFFFFFF)).isEqualTo(7);
    }
}
