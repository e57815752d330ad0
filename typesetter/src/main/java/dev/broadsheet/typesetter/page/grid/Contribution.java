package dev.broadsheet.typesetter.page.grid;

/**
 * What an item needs of the tracks that it spans, in pt.
 *
 * @param start index of the first track
 * @param span number of tracks
 * @param least that it has to have
 * @param min its min-content size
 * @param max its max-content size
 */
record Contribution(int start, int span, double least, double min, double max) {

    int end() {
        return start + span;
    }
}
