package dev.broadsheet.typesetter.css.value;

import java.util.List;

/**
 * The rows or columns that a grid asks for, with the names of the lines between them; CSS Grid Layout 1, section 7.2.
 *
 * @param entries in order
 */
public record GridTemplate(List<Entry> entries) {

    public static final GridTemplate NONE = new GridTemplate(List.of());

    /** Most tracks of a template; what is beyond is left out. */
    public static final int MOST = 1000;

    public GridTemplate {
        entries = List.copyOf(entries);
    }

    /** A part of a template. */
    public sealed interface Entry {}

    /** Names of the line at this place. */
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
     * How often.
     *
     * @param times 0 for as often as there is room
     * @param fit whether empty tracks are none
     */
    public record Count(int times, boolean fit) {}
}
