package dev.broadsheet.edition.html.search;

import dev.broadsheet.cache.UnlockedBytes;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What was found in documents, for a later run to read only those that have changed.
 *
 * @param documents fingerprints of the documents, in the order of their numbers
 * @param shown what readers see of them
 * @param terms all of them, sorted
 * @param postings of each term: their count, then of each the distance to the document before and the weight; seven bits a
 *     byte, the lowest first, all but the last byte of a number with the eighth
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the cache keeps records
public record FoundWords(List<String> documents, List<ShownDocument> shown, List<String> terms, byte[] postings) {

    /** Nothing was found. */
    public static final FoundWords NOTHING = new FoundWords(List.of(), List.of(), List.of(), new byte[0]);

    private static final int SEVEN_BITS = 0x7f;

    public FoundWords {
        documents = List.copyOf(documents);
        shown = List.copyOf(shown);
        terms = List.copyOf(terms);
    }

    static FoundWords of(List<String> documents, List<ShownDocument> shown, NavigableMap<String, Postings> found) {
        UnlockedBytes out = new UnlockedBytes();
        for (Postings postings : found.values()) {
            write(postings.size(), out);
            for (int i = 0; i < postings.size(); i++) {
                write(postings.document(i) - (i == 0 ? 0 : postings.document(i - 1)), out);
                write(postings.weight(i), out);
            }
        }
        return new FoundWords(documents, shown, new ArrayList<>(found.keySet()), out.toByteArray());
    }

    private static void write(int number, UnlockedBytes out) {
        int rest = number;
        while (rest > SEVEN_BITS) {
            out.write((rest & SEVEN_BITS) | ~SEVEN_BITS);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /**
     * The postings of the documents that are there still, by their new numbers. Nothing when the bytes are none that were
     * written.
     *
     * @param numbers of documents, by their fingerprints
     */
    Map<String, Postings> among(Map<String, Integer> numbers) {
        int[] renumbered = documents.stream()
                .mapToInt(old -> numbers.getOrDefault(old, -1))
                .toArray();
        Map<String, Postings> found = new HashMap<>();
        ByteBuffer in = ByteBuffer.wrap(postings);
        try {
            for (String term : terms) {
                Postings read = read(in, renumbered);
                if (read.size() > 0) {
                    found.put(term, read);
                }
            }
            return found;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Map.of();
        }
    }

    /** What readers see of the documents, by their fingerprints. */
    Map<String, ShownDocument> shownByFingerprint() {
        Map<String, ShownDocument> known = new HashMap<>();
        for (int i = 0; i < Math.min(documents.size(), shown.size()); i++) {
            known.put(documents.get(i), shown.get(i));
        }
        return known;
    }

    private static Postings read(ByteBuffer in, int[] renumbered) {
        Postings postings = new Postings();
        int document = 0;
        for (int left = number(in); left > 0; left--) {
            document += number(in);
            int weight = number(in);
            if (renumbered[document] >= 0) {
                postings.add(renumbered[document], weight);
            }
        }
        return postings;
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            number |= (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
