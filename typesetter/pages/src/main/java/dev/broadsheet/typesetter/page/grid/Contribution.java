package dev.broadsheet.typesetter.page.grid;

/**
 * The contribution of an item to the sizes of the tracks that it spans, in pt.
 *
 * @param start index of the first track
 * @param span number of tracks
 * @param least its minimum contribution
 * @param min its min-content size
 * @param max its max-content size
 */
record Contribution(int start, int span, double least, double min, double max) {

    int end() {
        return start + span;
    }
}
