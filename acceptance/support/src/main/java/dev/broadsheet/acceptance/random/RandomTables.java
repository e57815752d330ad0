package dev.broadsheet.acceptance.random;

import java.util.Random;

/** Tables, from a row to several pages. */
final class RandomTables {

    private final Random random;
    private final RandomWords words;
    private final RandomText text;

    RandomTables(Random random, RandomWords words, RandomText text) {
        this.random = random;
        this.words = words;
        this.text = text;
    }

    String table() {
        int columns = 1 + random.nextInt(random.nextInt(6) == 0 ? 9 : 4);
        int longest = columns > 4 ? 2 : random.nextInt(8) == 0 ? 120 : 12;
        StringBuilder out = new StringBuilder(row(columns, 2));
        out.append('|');
        for (int i = 0; i < columns; i++) {
            out.append(random.nextInt(3) == 0 ? " ---: |" : " --- |");
        }
        out.append('\n');
        for (int i = words.few(50); i > 0; i--) {
            out.append(row(columns, longest));
        }
        if (random.nextInt(3) == 0) {
            out.append('[').append(words.row(words.few(16))).append("]\n");
        }
        return out.toString().strip();
    }

    private String row(int columns, int longest) {
        StringBuilder out = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            boolean empty = i > 0 && random.nextInt(10) == 0;
            out.append(' ').append(empty ? "" : text.line(words.few(longest))).append(" |");
        }
        return out.append('\n').toString();
    }
}
