package dev.broadsheet.brief;

import java.util.List;
import java.util.Random;

/** A random picture, chart or table as Markdown. */
final class RandomFigure {

    /** Widths and heights of the pictures, which are named after them, in pixels. */
    static final List<int[]> PICTURES =
            List.of(new int[] {600, 400}, new int[] {400, 600}, new int[] {900, 300}, new int[] {200, 150});

    private RandomFigure() {}

    static String of(Random random, RandomWords words) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> chart(random, words, size(random));
            case 2 -> table(random, words);
            default -> picture(random, words, size(random));
        };
    }

    private static String size(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "wide";
            case 1 -> "full";
            case 2 -> "margin";
            default -> "";
        };
    }

    private static String picture(Random random, RandomWords words, String attribute) {
        int[] size = PICTURES.get(random.nextInt(PICTURES.size()));
        return "![" + words.row(3) + "](" + size[0] + "x" + size[1] + ".png \"" + words.row(6) + "\")"
                + (attribute.isEmpty() ? "" : "{." + attribute + "}");
    }

    private static String table(Random random, RandomWords words) {
        StringBuilder table = new StringBuilder();
        int columns = 2 + random.nextInt(4);
        table.append(("| " + words.row(1) + " ").repeat(columns)).append("|\n").append("|---".repeat(columns));
        table.append("|\n");
        for (int row = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 9); row > 0; row--) {
            table.append(("| " + words.row(1 + random.nextInt(2)) + " ").repeat(columns))
                    .append("|\n");
        }
        return table.toString();
    }

    static String chart(Random random, RandomWords words, String size) {
        boolean grouped = random.nextInt(3) == 0;
        StringBuilder chart = new StringBuilder("```chart\ntype: ")
                .append(grouped ? "grouped" : "line")
                .append("\ntitle: ")
                .append(words.row(5));
        chart.append(size.isEmpty() ? "" : "\nsize: " + size);
        chart.append("\ndata: |\n  year,one,two\n");
        int rows = 3 + random.nextInt(!grouped && random.nextInt(4) == 0 ? 20 : 6);
        for (int year = 2000; year < 2000 + rows; year++) {
            chart.append("  ")
                    .append(year)
                    .append(',')
                    .append(random.nextInt(90))
                    .append(',')
                    .append(random.nextInt(90))
                    .append('\n');
        }
        return chart.append("source: ").append(words.row(2)).append("\n```").toString();
    }
}
