package dev.broadsheet.cost;

import java.util.function.IntFunction;

/**
 * A way to make inputs of one reader grow.
 *
 * @param name the reader and the shape, which reproduce it together with the seed
 * @param sized returns the project whose file has at most a number of bytes
 */
record Growing(String name, IntFunction<CostlyInput> sized) {

    /** Returns a reader's input that repeats a unit, as {@link Repeat#upTo} does, between two texts. */
    static Growing of(Reader reader, String shape, String before, String unit, String after) {
        return new Growing(
                reader.name() + ", " + shape + ": " + before + unit + after,
                size -> reader.project(before + Repeat.upTo(size, unit) + after));
    }

    /** Returns a reader's input with nested units: each opened, and as many closed. */
    static Growing nested(Reader reader, String open, String inner, String close) {
        return new Growing(reader.name() + ", nest: " + open + inner + close, size -> {
            int levels = size / (open.length() + close.length());
            return reader.project(open.repeat(levels) + inner + close.repeat(levels));
        });
    }

    @Override
    public String toString() {
        return name.replace("\n", "\\n");
    }
}
