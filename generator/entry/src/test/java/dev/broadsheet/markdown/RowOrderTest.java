package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Charts of times do not depend on the order of lines in the data. */
class RowOrderTest {

    private static final List<String> TYPES =
            List.of("bar", "grouped", "stacked", "line", "area", "dot", "slope", "multiples", "range", "table");

    private static final List<IntFunction<String>> TIMES = List.of(
            n -> String.valueOf(1990 + n),
            n -> String.valueOf(2025 - 5 * n),
            n -> String.format("%d-%02d", 2020 + n / 12, 1 + n % 12),
            n -> (2020 + n / 4) + "-Q" + (1 + n % 4),
            n -> String.format("2024-%02d-%02d", 1 + n % 12, 28 - n % 20));

    private static String chart(String type, String head, List<String> lines) {
        String name = type.equals("bar") ? "series: a\n" : "";
        String markdown = "```chart\ntype: " + type + "\ntitle: T\n" + name + "data: |\n  " + head + "\n  "
                + String.join("\n  ", lines) + "\n```\n";
        Diagnostics diagnostics = new Diagnostics();
        String page = Bodies.xhtml(Bodies.parse(markdown, false, diagnostics).orElseThrow(), false);
        assertThat(diagnostics.sorted()).as(markdown).isEmpty();
        return page;
    }

    private static List<String> lines(IntFunction<String> time, int count, Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String gap = i > 0 && random.nextInt(6) == 0 ? "" : String.valueOf(1 + random.nextInt(900));
            lines.add(time.apply(i) + "," + (1 + random.nextInt(99)) + "," + gap);
        }
        return lines;
    }

    @Test
    void theNewestYearIsLastThoughItIsFirstInTheData() {
        List<String> newest = List.of("2024,5.6,3", "2023,4.9,2", "2022,1.5,1");
        List<String> oldest = List.of("2022,1.5,1", "2023,4.9,2", "2024,5.6,3");

        for (String type : TYPES) {
            assertThat(chart(type, "year,a,b", newest)).as(type).isEqualTo(chart(type, "year,a,b", oldest));
        }
    }

    @Test
    void eventsAreInTheOrderOfTime() {
        assertThat(chart("timeline", "day,text", List.of("2024-05-02,Two", "2023,One")))
                .isEqualTo(chart("timeline", "day,text", List.of("2023,One", "2024-05-02,Two")));
    }

    @Test
    void namesKeepTheOrderOfTheData() {
        assertThat(chart("bar", "port,a", List.of("Tema,3", "Dakar,2")))
                .isNotEqualTo(chart("bar", "port,a", List.of("Dakar,2", "Tema,3")));
    }

    @Tag("net")
    @Test
    void anyOrderGivesTheSameChart() {
        long seed = Long.getLong("nets.seed", 1);
        Random random = new Random(seed);
        int cases = 300 * Integer.getInteger("nets.share", 1);
        IntStream.range(0, cases).forEach(i -> {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            IntFunction<String> time = TIMES.get(random.nextInt(TIMES.size()));
            List<String> lines = lines(time, 2 + random.nextInt(20), random);
            List<String> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            Collections.sort(lines);
            assertThat(chart(type, "time,a,b", shuffled))
                    .as("nets.seed=%d, case %d: %s of %s", seed, i, type, shuffled)
                    .isEqualTo(chart(type, "time,a,b", lines));
        });
    }
}
