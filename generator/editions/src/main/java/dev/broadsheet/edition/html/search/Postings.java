package dev.broadsheet.edition.html.search;

import java.util.Arrays;

/** The postings list of a term: the documents that contain it, each with a weight. Takes eight bytes per document. */
final class Postings {

    private int[] numbers = new int[4];
    private int size;

    /** Adds a weight to the last document, limiting its sum to {@code most}, or appends another document. */
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

    /** Inserts the documents of another list and returns this one. Both lists are sorted and have no document in common. */
    Postings with(Postings further) {
        int[] both = new int[2 * (size + further.size)];
        int own = 0;
        int other = 0;
        for (int i = 0; i < both.length; i += 2) {
            boolean isOwn = other == further.size || (own < size && document(own) < further.document(other));
            Postings from = isOwn ? this : further;
            int place = isOwn ? own++ : other++;
            both[i] = from.document(place);
            both[i + 1] = from.weight(place);
        }
        numbers = both;
        size += further.size;
        return this;
    }

    /** Returns the number of documents. */
    int size() {
        return size;
    }

    int document(int place) {
        return numbers[2 * place];
    }

    int weight(int place) {
        return numbers[2 * place + 1];
    }

    /** Sorts by document number; does nothing if the list is sorted, as it mostly is. */
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

    /**
     * Returns documents and weights in turn; each document as the difference to the one before, which is short and compresses
     * well.
     */
    int[] deltas() {
        int[] deltas = Arrays.copyOf(numbers, 2 * size);
        for (int i = size - 1; i > 0; i--) {
            deltas[2 * i] -= deltas[2 * i - 2];
        }
        return deltas;
    }
}
