package dev.broadsheet.edition.html.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of some documents with their weights, which are highest for a title and lowest for the text. A hash table with open
 * addressing, so that a known term needs no allocation. For one thread.
 */
final class Words implements SearchTerms.Sink {

    private static final int TITLE = 16;
    private static final int SUBJECT = 6;
    private static final int HEADING = 4;
    private static final int TEXT = 1;

    /** The maximum number of times that a repeated word in the text counts. */
    private static final int MOST_OF_TEXT = 3;

    /** The initial capacity, a power of two; enough for some hundred documents. */
    private static final int TYPICAL = 1 << 12;

    private char[] @Nullable [] terms = new char[TYPICAL] @Nullable [];
    private Postings[] postings = new Postings[TYPICAL];
    private int count;

    private int document;
    private int weight;
    private int most;

    /** Adds the terms of a document. @param number the number of the document, greater than those before */
    void add(SearchDocument read, int number) {
        document = number;
        weight = TEXT;
        most = MOST_OF_TEXT * TEXT;
        SearchTerms.of(read.text().get(), this);
        most = Integer.MAX_VALUE;
        count(read.headings(), HEADING);
        count(read.subjects(), SUBJECT);
        count(List.of(read.title()), TITLE);
    }

    private void count(List<String> texts, int weight) {
        this.weight = weight;
        for (String text : texts) {
            SearchTerms.of(text.getBytes(StandardCharsets.UTF_8), this);
        }
    }

    @Override
    public void add(char[] term, int length) {
        int place = place(term, length);
        if (terms[place] == null) {
            terms[place] = Arrays.copyOf(term, length);
            postings[place] = new Postings();
            count++;
        }
        postings[place].add(document, weight, most);
        if (2 * count > terms.length) {
            grow();
        }
    }

    /** Returns the slot of a term, or the free slot for it. */
    private int place(char[] term, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + term[i];
        }
        int place = start(hash);
        for (char[] other = terms[place]; other != null; other = terms[place]) {
            if (other.length == length && begins(term, other)) {
                break;
            }
            place = (place + 1) & (terms.length - 1);
        }
        return place;
    }

    /** Returns whether {@code term} begins with {@code other}; a plain loop, since terms are short. */
    private static boolean begins(char[] term, char[] other) {
        for (int i = 0; i < other.length; i++) {
            if (term[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    private int start(int hash) {
        return (hash ^ (hash >>> 16)) & (terms.length - 1);
    }

    private void grow() {
        char[] @Nullable [] known = terms;
        Postings[] found = postings;
        terms = new char[2 * known.length] @Nullable [];
        postings = Arrays.copyOf(postings, terms.length);
        for (int i = 0; i < known.length; i++) {
            char[] term = known[i];
            if (term != null) {
                int place = place(term, term.length);
                terms[place] = term;
                postings[place] = found[i];
            }
        }
    }

    /** Appends the postings to those of the documents before these. */
    void addTo(Map<String, Postings> all) {
        for (int i = 0; i < terms.length; i++) {
            char[] term = terms[i];
            if (term != null) {
                all.merge(new String(term), postings[i], Postings::with);
            }
        }
    }
}
