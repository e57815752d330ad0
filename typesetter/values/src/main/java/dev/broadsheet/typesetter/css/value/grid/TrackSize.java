package dev.broadsheet.typesetter.css.value.grid;

import dev.broadsheet.typesetter.css.value.Length;

/**
 * The size of a row or column of a grid; CSS Grid Layout 1, section 7.2. A size alone is both its least and its most; those
 * of {@code 1fr} and {@code fit-content()} are at least {@code auto}.
 */
public record TrackSize(Breadth min, Breadth max) {

    public static final TrackSize AUTO = of(Breadth.AUTO);

    static TrackSize of(Breadth breadth) {
        boolean open = breadth.kind() == Kind.FLEX || breadth.kind() == Kind.FIT_CONTENT;
        return new TrackSize(open ? Breadth.AUTO : breadth, breadth);
    }

    /** What a breadth is measured by. */
    public enum Kind {
        LENGTH,
        FLEX,
        AUTO,
        MIN_CONTENT,
        MAX_CONTENT,
        FIT_CONTENT
    }

    /**
     * One of the two.
     *
     * @param length of LENGTH and FIT_CONTENT
     * @param factor of FLEX
     */
    public record Breadth(Kind kind, Length length, double factor) {

        static final Breadth AUTO = word(Kind.AUTO);

        static Breadth word(Kind kind) {
            return new Breadth(kind, Length.ZERO, 0);
        }

        static Breadth of(Kind kind, Length length) {
            return new Breadth(kind, length, 0);
        }

        static Breadth flex(double factor) {
            return new Breadth(Kind.FLEX, Length.ZERO, factor);
        }

        /** A share of a size that nobody knows is {@code auto}. */
        public Breadth inUnknown() {
            return kind == Kind.LENGTH && length.hasPercentage() ? AUTO : this;
        }
    }
}
