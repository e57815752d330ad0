package dev.broadsheet.cost;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Inputs with much front matter, and pictures that claim to be large. */
final class CostlyFiles {

    private static final String TEXT = "\n---\n\nText.\n";

    private final CostlyInputs inputs;

    private CostlyFiles(CostlyInputs inputs) {
        this.inputs = inputs;
    }

    static void addTo(CostlyInputs inputs) {
        CostlyFiles costly = new CostlyFiles(inputs);
        costly.frontMatter();
        costly.pictures();
    }

    private void frontMatter() {
        keys("tags", "tags: [", "t%d, ", "]");
        keys("tags of few characters", "tags: [", "%d,", "]");
        keys("authors", "authors: [", "a%d, ", "]");
        keys("people", "people:", "\n  - name: a%d", "");
        keys("former addresses", "aliases: [", "/a%d/, ", "]");
        keys("key points", "keyPoints: [", "a, ", "]");
        keys("a timeline", "timeline:", "\n  - {date: 2026-01-01, text: a}", "");
        keys("a long title", "standfirst: ", "word ", "");
        keys("unknown keys", "", "a%d: b\n", "");
        inputs.add(CostlyInput.named("books")
                .with("articles/a.md", CostlyInput.FRONT + "Text.\n")
                .with(
                        "site.yaml",
                        "title: T\nbaseUrl: https://a.example/\nbooks:"
                                + Repeat.upTo(60_000, "\n  - {name: a%d, title: T}")));
    }

    /** Adds front matter near its limit of 64 KiB, and of the size of the file. */
    private void keys(String name, String before, String unit, String after) {
        for (int size : new int[] {60_000, inputs.size()}) {
            Supplier<String> text =
                    () -> "---\ntitle: T\ndate: 2026-01-01\n" + before + Repeat.upTo(size, unit) + after + TEXT;
            inputs.add(CostlyInput.named(name + " of " + size + " bytes")
                    .with("articles/a.md", () -> text.get().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void pictures() {
        for (int[] sides : new int[][] {{1, 99_999_999}, {99_999_999, 1}, {10_000, 10_000}, {65_535, 1}, {1, 65_535}}) {
            inputs.add(CostlyInput.text("a picture of " + sides[0] + " by " + sides[1], () -> "![A](p.png)")
                    .with("articles/p.png", () -> CostlyPictures.png(sides[0], sides[1])));
        }
    }
}
