package dev.broadsheet.typesetter.text.paragraph;

/** The measure of a part of a paragraph: lines are counted from its first, and indents are subtracted. */
public final class Room {

    /** Number of lines to compare before all further ones are assumed to have the same width. */
    private static final int PROBED_LINES = 200;

    /**
     * @param first indent of the first line, in pt
     * @param rest indent of the others, in pt
     * @param atRight whether lines begin at the right
     */
    public record Indents(double first, double rest, boolean atRight) {

        double of(int line) {
            return line == 0 ? first : rest;
        }
    }

    private final Measure measure;
    private final int firstLine;
    private final Indents indents;
    private final double limit;
    private final int settledFrom;

    /**
     * @param firstLine number of lines of the paragraph before this part
     * @param indents indents of the part's lines
     * @param limit greatest width of a line regardless of the measure, in pt
     */
    public Room(Measure measure, int firstLine, Indents indents, double limit) {
        this.measure = measure;
        this.firstLine = firstLine;
        this.indents = indents;
        this.limit = limit;
        this.settledFrom = measure.isEven() ? 1 : settledFrom();
    }

    private int settledFrom() {
        double last = width(PROBED_LINES);
        int line = PROBED_LINES;
        while (line > 0 && width(line - 1) == last) {
            line--;
        }
        return line;
    }

    public Room narrowedTo(double newLimit) {
        return new Room(measure, firstLine, indents, newLimit);
    }

    public boolean dividesWords() {
        return measure.dividesWords();
    }

    public double width(int line) {
        return Math.min(limit, fullWidth(line));
    }

    /** Returns the width of the narrowest line. */
    public double narrowest() {
        double narrowest = width(0);
        for (int line = 1; line <= settledFrom; line++) {
            narrowest = Math.min(narrowest, width(line));
        }
        return narrowest;
    }

    public double start(int line) {
        return measure.start(firstLine + line) + (indents.atRight() ? 0 : indents.of(line));
    }

    /** Returns the width without the limit. */
    public double fullWidth(int line) {
        return measure.width(firstLine + line) - indents.of(line);
    }

    /** Maps all lines from which on widths are constant to one number. */
    public int settled(int line) {
        return Math.min(line, settledFrom);
    }
}
