package dev.broadsheet.edition.html.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    List<Integer> deltas() {
        List<Integer> deltas = new ArrayList<>(2 * size);
        for (int i = 0; i < size; i++) {
            deltas.add(numbers[2 * i] - (i == 0 ? 0 : numbers[2 * i - 2]));
            deltas.add(numbers[2 * i + 1]);
        }
        return deltas;
    }
}
