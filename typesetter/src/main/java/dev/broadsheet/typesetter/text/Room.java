package dev.broadsheet.typesetter.text;

/** The measure of a part of a paragraph: its lines counted from its first, the indent taken off. */
final class Room {

    /** Lines after these are taken to be as wide as each other when no difference shows up to here. */
    private static final int PROBED_LINES = 200;

    private final Measure measure;
    private final int firstLine;
    private final double indent;
    private final double limit;
    private final int settledFrom;

    /**
     * @param firstLine lines of the paragraph before this part
     * @param indent of the part's first line
     * @param limit most that a line may take, whatever the measure
     */
    Room(Measure measure, int firstLine, double indent, double limit) {
        this.measure = measure;
        this.firstLine = firstLine;
        this.indent = indent;
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
        return new Room(measure, firstLine, indent, newLimit);
    }

    double width(int line) {
        return Math.min(limit, measure.width(firstLine + line) - (line == 0 ? indent : 0));
    }

    double start(int line) {
        return measure.start(firstLine + line) + (line == 0 ? indent : 0);
    }

    /** The room without the limit. */
    double fullWidth(int line) {
        return measure.width(firstLine + line) - (line == 0 ? indent : 0);
    }

    /** Lines that have the same room from here on count as the same line. */
    int settled(int line) {
        return Math.min(line, settledFrom);
    }
}
