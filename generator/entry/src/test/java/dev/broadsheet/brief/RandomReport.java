package dev.broadsheet.brief;

import java.util.Random;

/** A random article as Markdown, with many charts, pictures and tables of all sizes between few paragraphs. */
final class RandomReport {

    private static final String[] SIZES = {"", "", "", "wide", "full", "margin"};

    private final Random random;
    private final RandomWords words;
    private final StringBuilder out = new StringBuilder();

    private RandomReport(Random random) {
        this.random = random;
        this.words = RandomWords.of(random);
    }

    /** Returns the Markdown of an article. @param seed selects one; the same Markdown for the same seed */
    static String markdown(long seed) {
        RandomReport article = new RandomReport(new Random(seed));
        article.frontMatter();
        article.figures();
        return article.out.toString();
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private void frontMatter() {
        out.append("---\nlanguage: ").append(words.language());
        out.append("\ndate: 2026-01-01\ntitle: ")
                .append(words.row(between(2, 9)))
                .append('\n');
        if (random.nextInt(3) == 0) {
            out.append("people:\n")
                    .append(("  - {name: " + words.row(2) + ", role: " + words.row(4) + "}\n").repeat(between(1, 4)));
        }
        out.append("---\n\n");
    }

    private void figures() {
        int count = between(1, 14);
        int around = between(0, 5);
        block(words.row(between(20, 140)));
        for (int i = 0; i < count; i++) {
            for (int j = between(0, around); j > 0; j--) {
                if (random.nextInt(6) == 0) {
                    block("## " + words.row(between(1, 7)));
                }
                block(words.row(between(20, 140)));
            }
            block(
                    random.nextInt(4) == 0
                            ? RandomFigure.of(random, words)
                            : RandomFigure.chart(random, words, SIZES[random.nextInt(SIZES.length)]));
        }
        for (int j = between(0, around); j > 0; j--) {
            block(words.row(between(20, 140)));
        }
    }

    private void block(String markdown) {
        out.append(markdown).append("\n\n");
    }
}
