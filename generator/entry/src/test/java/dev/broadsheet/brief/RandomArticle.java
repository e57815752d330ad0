package dev.broadsheet.brief;

import java.util.Random;

/**
 * A random article as Markdown. Its headline, its standfirst and each of its paragraphs, headings and list items hold a mark,
 * from {@code q0q} on in the order of the source.
 */
final class RandomArticle {

    private static final int LEAST_WORDS = 60;
    private static final int MOST_WORDS = 6000;

    private final Random random;
    private final RandomWords words;
    private final StringBuilder out = new StringBuilder();
    private int marks;
    private int left;
    private int notes;
    private int sections;

    private RandomArticle(Random random) {
        this.random = random;
        this.words = RandomWords.of(random);
        this.left = (int) (LEAST_WORDS * Math.pow((double) MOST_WORDS / LEAST_WORDS, random.nextDouble()));
    }

    /** Returns the Markdown of an article. @param seed selects one; the same Markdown for the same seed */
    static String markdown(long seed) {
        RandomArticle article = new RandomArticle(new Random(seed));
        article.frontMatter();
        article.body();
        return article.out.toString();
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String marked(int count) {
        return words.row(1) + " q" + marks++ + "q " + words.row(count);
    }

    private void frontMatter() {
        out.append("---\nlanguage: ").append(words.language());
        out.append("\ndate: 2026-01-01\n");
        out.append(chance(2) ? "kicker: " + words.row(between(1, 4)) + "\n" : "");
        out.append("title: ")
                .append(marked(chance(3) ? between(14, 30) : between(1, 12)))
                .append('\n');
        out.append(chance(4) ? "" : "standfirst: " + marked(between(4, 40)) + "\n");
        out.append(chance(2) ? "authors: [" + words.row(2) + "]\n" : "");
        if (chance(2)) {
            sideMatter();
        }
        out.append("---\n\n");
    }

    private void sideMatter() {
        if (chance(2)) {
            entries("keyPoints", between(1, 5), "- " + words.row(9));
        }
        if (chance(2)) {
            entries("people", between(1, 7), "- {name: " + words.row(2) + ", role: " + words.row(4) + "}");
        }
        if (chance(3)) {
            entries("timeline", between(1, 9), "- {date: 2025-03, text: " + words.row(7) + "}");
        }
        if (chance(3)) {
            entries("sources", between(1, 6), "- {title: " + words.row(5) + "}");
        }
    }

    private void entries(String key, int count, String entry) {
        out.append(key).append(":\n").append(("  " + entry + "\n").repeat(count));
    }

    private void body() {
        int figures = chance(3) ? 0 : between(2, 10);
        int blocks = chance(3) ? 0 : between(6, 20);
        int headings = chance(3) ? 0 : between(2, 12);
        paragraph();
        while (left > 0) {
            if (headings > 0 && chance(headings)) {
                block((sections++ > 0 && chance(4) ? "### " : "## ") + marked(between(1, 9)));
            } else if (figures > 0 && chance(figures)) {
                block(RandomFigure.of(random, words));
            } else if (blocks > 0 && chance(blocks)) {
                special();
            }
            paragraph();
        }
    }

    private void block(String markdown) {
        out.append(markdown).append("\n\n");
    }

    private void paragraph() {
        int count = Math.min(left + 5, chance(4) ? between(3, 25) : between(20, 140));
        String text = marked(count);
        left -= count;
        if (chance(12)) {
            String note = "[^" + notes++ + "]";
            block(text + note);
            block(note + ": " + words.row(chance(5) ? between(100, 400) : between(3, 60)));
        } else {
            block(text);
        }
    }

    private void special() {
        switch (random.nextInt(6)) {
            case 0 -> list("- ");
            case 1 -> list("1. ");
            case 2 -> block("> " + marked(between(5, 50)));
            case 3 -> block("::: facts\n- " + marked(4) + "\n- " + marked(6) + "\n:::");
            case 4 -> block("::: note\n" + marked(between(8, 40)) + "\n:::");
            default -> block("```\n" + "int x = 1;\n".repeat(between(1, 14)) + "```");
        }
    }

    private void list(String bullet) {
        for (int i = between(2, 7); i > 0; i--) {
            out.append(bullet).append(marked(between(1, 25))).append('\n');
        }
        out.append('\n');
    }
}
