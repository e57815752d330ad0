package dev.broadsheet.typesetter.text;

/** The measure of a part of a paragraph: its lines counted from its first, the indent taken off. */
final class Room {

    /** Lines after these are taken to be as wide as each other when no difference shows up to here. */
    private static final int PROBED_LINES = 200;

    /**
     * @param first of the first line, in pt
     * @param rest of the others
     * @param atRight whether lines begin at the right
     */
    record Indents(double first, double rest, boolean atRight) {

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
     * @param firstLine lines of the paragraph before this part
     * @param indents of the part's lines
     * @param limit most that a line may take, whatever the measure
     */
    Room(Measure measure, int firstLine, Indents indents, double limit) {
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

    Room narrowedTo(double newLimit) {
        return new Room(measure, firstLine, indents, newLimit);
    }

    boolean dividesWords() {
        return measure.dividesWords();
    }

    double width(int line) {
        return Math.min(limit, fullWidth(line));
    }

    /** The narrowest of the lines. */
    double narrowest() {
        double narrowest = width(0);
        for (int line = 1; line <= settledFrom; line++) {
            narrowest = Math.min(narrowest, width(line));
        }
        return narrowest;
    }

    double start(int line) {
        return measure.start(firstLine + line) + (indents.atRight() ? 0 : indents.of(line));
    }

    /** The room without the limit. */
    double fullWidth(int line) {
        return measure.width(firstLine + line) - indents.of(line);
    }

    /** Lines that have the same room from here on count as the same line. */
    int settled(int line) {
        return Math.min(line, settledFrom);
    }
}
