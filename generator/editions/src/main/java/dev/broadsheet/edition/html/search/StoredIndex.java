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
 * The words of all documents, in a compact form for a later run, which then reads only documents that have changed.
 *
 * @param documents the fingerprints of the documents, in the order of their numbers
 * @param shown the search results of the documents, in the same order
 * @param terms all terms, sorted
 * @param postings for each term the number of its postings, then for each posting the difference to the document before and the
 *     weight; as variable-length integers of seven bits per byte, lowest first, with the eighth bit set in all bytes but the last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the cache keeps records
public record StoredIndex(List<String> documents, List<SearchResult> shown, List<String> terms, byte[] postings) {

    /** The words of no documents. */
    public static final StoredIndex NOTHING = new StoredIndex(List.of(), List.of(), List.of(), new byte[0]);

    private static final int SEVEN_BITS = 0x7f;

    public StoredIndex {
        documents = List.copyOf(documents);
        shown = List.copyOf(shown);
        terms = List.copyOf(terms);
    }

    static StoredIndex of(List<String> documents, List<SearchResult> shown, NavigableMap<String, Postings> found) {
        UnlockedBytes out = new UnlockedBytes();
        for (Postings postings : found.values()) {
            write(postings.size(), out);
            for (int i = 0; i < postings.size(); i++) {
                write(postings.document(i) - (i == 0 ? 0 : postings.document(i - 1)), out);
                write(postings.weight(i), out);
            }
        }
        return new StoredIndex(documents, shown, new ArrayList<>(found.keySet()), out.take());
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
     * Returns the postings of the documents that still exist, with their new numbers, by term; empty if the bytes are malformed.
     *
     * @param numbers the new numbers of documents by fingerprint
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

    /** Returns the search results by fingerprint. */
    Map<String, SearchResult> shownByFingerprint() {
        Map<String, SearchResult> known = new HashMap<>();
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
        postings.sort();
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
