package dev.broadsheet.typesetter.proof;

import java.util.Random;

/** Generates random tables, with cells that span columns and rows. */
final class RandomTables {

    private final Random random;
    private final Manuscript out;

    RandomTables(Random random, Manuscript out) {
        this.random = random;
        this.out = out;
    }

    /** Adds a table. @param most greatest number of columns */
    void add(int most) {
        out.narrow(() -> table(1 + random.nextInt(most)));
    }

    private void table(int columns) {
        out.add("<table>");
        if (random.nextBoolean()) {
            out.add("<caption>");
            out.text(1 + random.nextInt(12));
            out.add("</caption>");
        }
        if (random.nextBoolean()) {
            out.add("<thead>");
            row("th scope=\"col\"", new int[columns], 2, 1);
            out.add("</thead>");
        }
        out.add("<tbody>");
        int[] taken = new int[columns];
        boolean spans = columns > 1 && random.nextInt(3) == 0;
        for (int left = 1 + random.nextInt(14); left > 0; left--) {
            row("td", taken, 7, spans ? Math.min(3, left) : 1);
        }
        out.add("</tbody></table>");
    }

    /**
     * Adds a row.
     *
     * @param taken number of rows, from this one on, that cells above occupy in each column
     * @param rows greatest number of rows that a cell may span
     */
    private void row(String tag, int[] taken, int most, int rows) {
        out.add("<tr>");
        boolean any = false;
        for (int column = 0; column < taken.length; column++) {
            boolean last = column == taken.length - 1;
            if (taken[column] == 0) {
                boolean wide = !last && taken[column + 1] == 0 && random.nextInt(8) == 0;
                int span = rows > 1 && (any || !last) && random.nextInt(5) == 0 ? 1 + random.nextInt(rows) : 1;
                cell(tag, wide ? 2 : 1, span, most);
                taken[column] = span;
                any |= span == 1;
                if (wide) {
                    taken[++column] = span;
                }
            }
        }
        out.add("</tr>");
        for (int column = 0; column < taken.length; column++) {
            taken[column] = Math.max(0, taken[column] - 1);
        }
    }

    private void cell(String tag, int columns, int rows, int most) {
        out.add("<" + tag + (columns > 1 ? " colspan=\"2\"" : "") + (rows > 1 ? " rowspan=\"" + rows + "\"" : "")
                + ">");
        out.text(1 + random.nextInt(most));
        out.add("</" + tag.substring(0, 2) + ">");
    }
}
