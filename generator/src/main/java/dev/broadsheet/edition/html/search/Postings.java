package dev.broadsheet.edition.html.search;

import java.util.Arrays;

/** The documents that have a term, each with its weight there. Takes eight bytes for each. */
final class Postings {

    private int[] numbers = new int[4];
    private int size;

    /** Adds to the weight of the last document, up to the most that it may have, or adds another document. */
    void add(int document, int weight, int most) {
        int last = 2 * size - 2;
        if (last >= 0 && numbers[last] == document) {
            numbers[last + 1] = Math.min(most, numbers[last + 1] + weight);
        } else {
            add(document, weight);
        }
    }

    void add(int document, int weight) {
        if (2 * size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[2 * size] = document;
        numbers[2 * size + 1] = weight;
        size++;
    }

    /** This with further documents behind its own. */
    Postings with(Postings further) {
        numbers = Arrays.copyOf(numbers, 2 * (size + further.size));
        System.arraycopy(further.numbers, 0, numbers, 2 * size, 2 * further.size);
        size += further.size;
        return this;
    }

    /** How many documents there are. */
    int size() {
        return size;
    }

    int document(int place) {
        return numbers[2 * place];
    }

    int weight(int place) {
        return numbers[2 * place + 1];
    }

    /** Brings the documents into their order, in which they mostly are. */
    void sort() {
        if (isSorted()) {
            return;
        }
        long[] both = new long[size];
        for (int i = 0; i < size; i++) {
            both[i] = ((long) document(i) << Integer.SIZE) | weight(i);
        }
        Arrays.sort(both);
        for (int i = 0; i < size; i++) {
            numbers[2 * i] = (int) (both[i] >>> Integer.SIZE);
            numbers[2 * i + 1] = (int) both[i];
        }
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (document(i) < document(i - 1)) {
                return false;
            }
        }
        return true;
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
