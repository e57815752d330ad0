package dev.broadsheet.chart.draw;

/** A rectangle in a drawing, in px. */
record Box(double left, double top, double right, double bottom) {

    /** Returns the box of a line of text at a baseline. */
    static Box ofText(double left, double baseline, double width) {
        return new Box(left, baseline - DrawingArea.ASCENT, left + width, baseline + DrawingArea.DESCENT);
    }

    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    Box moved(double x, double y) {
        return new Box(left + x, top + y, right + x, bottom + y);
    }
}
