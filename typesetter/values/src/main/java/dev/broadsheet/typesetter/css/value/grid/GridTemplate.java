package dev.broadsheet.typesetter.css.value.grid;

import java.util.List;

/**
 * The explicit rows or columns of a grid with line names; CSS Grid Layout 1, section 7.2.
 *
 * @param entries entries in order
 */
public record GridTemplate(List<Entry> entries) {

    public static final GridTemplate NONE = new GridTemplate(List.of());

    /** Greatest number of tracks; further ones are dropped. */
    public static final int MOST = 1000;

    public GridTemplate {
        entries = List.copyOf(entries);
    }

    /** A part of a template. */
    public sealed interface Entry {}

    /** Names of the line at this position. */
    public record Names(List<String> names) implements Entry {
        public Names {
            names = List.copyOf(names);
        }
    }

    public record Track(TrackSize size) implements Entry {}

    /** {@code repeat()}. @param entries tracks and names */
    public record Repeat(Count count, List<Entry> entries) implements Entry {
        public Repeat {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The repeat count.
     *
     * @param times number of repetitions; 0 for {@code auto-fill} and {@code auto-fit}
     * @param fit whether empty tracks collapse ({@code auto-fit})
     */
    public record Count(int times, boolean fit) {}
}
