package dev.broadsheet.edition.html.search;

import java.util.Arrays;

/** The documents that have a term, in order, each with its weight there. Takes eight bytes for each. */
final class Postings {

    private int[] numbers = new int[4];
    private int size;

    /** @param document greater than those before */
    void add(int document, int weight) {
        if (2 * size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[2 * size] = document;
        numbers[2 * size + 1] = weight;
        size++;
    }

    /** How many documents there are. */
    int size() {
        return size;
    }

    /** Document and weight by turns; a document as the distance to the one before, which is short and compresses well. */
    int[] deltas() {
        int[] deltas = Arrays.copyOf(numbers, 2 * size);
        for (int i = size - 1; i > 0; i--) {
            deltas[2 * i] -= deltas[2 * i - 2];
        }
        return deltas;
    }
}
