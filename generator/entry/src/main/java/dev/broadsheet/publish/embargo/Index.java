package dev.broadsheet.publish.embargo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The search index of withheld texts. A text is recognized by any twenty consecutive letters and digits, within a line and
 * without markup or punctuation between them, that do not occur in public texts. A name, which may be shorter, is recognized by
 * its first eight consecutive ones and then compared in full. What is {@linkplain ComposedText composed} of public texts is no
 * leak.
 */
final class Index {

    /** The number of consecutive letters and digits that are not a coincidence. */
    static final int RUN = 20;

    /** The minimum number for a name; shorter ones could be ordinary words. */
    static final int NAME = 8;

    /** The maximum number of sequences in the index. Of larger texts only a sample is indexed. */
    private static final int MOST = 4_000_000;

    private final Runs runs;
    private final Runs begins;
    private final Map<Long, List<Name>> byBegin = new HashMap<>();
    private final List<List<Name>> buckets = new ArrayList<>();
    private final ComposedText composed = new ComposedText();
    private final int sparse;

    Index(List<Withheld> withheld) {
        List<Letters> texts =
                withheld.stream().map(one -> Letters.of(one.text(), true)).toList();
        long all = texts.stream().mapToLong(Letters::length).sum();
        sparse = (int) (all / MOST) + 1;
        runs = new Runs((int) Math.min(all, MOST));
        for (int i = 0; i < texts.size(); i++) {
            int owner = i;
            texts.get(i).sequences(RUN, (start, hash) -> {
                if (isTaken(hash)) {
                    runs.put(hash, owner);
                }
            });
        }
        int count = withheld.stream().mapToInt(one -> one.names().size()).sum();
        begins = new Runs(count);
        addNames(withheld);
    }

    private void addNames(List<Withheld> withheld) {
        for (int i = 0; i < withheld.size(); i++) {
            for (String written : withheld.get(i).names()) {
                Letters letters = Letters.of(written.strip(), true).trimmed();
                Name name = new Name(i, letters.text(0, letters.length()), letters.firstSequence(NAME));
                letters.sequences(NAME, (start, hash) -> {
                    if (start == name.anchor()) {
                        byBegin.computeIfAbsent(hash, any -> new ArrayList<>()).add(name);
                    }
                });
            }
        }
        byBegin.forEach((hash, names) -> {
            begins.put(hash, buckets.size());
            buckets.add(names);
        });
    }

    private boolean isTaken(long hash) {
        return sparse == 1 || Long.remainderUnsigned(hash, sparse) == 0;
    }

    /** Removes the sequences of a public text. */
    void open(String text) {
        Letters letters = Letters.of(text, true);
        composed.open(letters);
        open(letters);
        // Other formats may join lines of this one.
        open(Letters.of(text, false));
    }

    private void open(Letters letters) {
        letters.sequences(RUN, (start, hash) -> {
            if (isTaken(hash)) {
                runs.forget(hash);
            }
        });
        letters.sequences(NAME, (start, hash) -> {
            int bucket = begins.owner(hash);
            if (bucket >= 0) {
                buckets.get(bucket).removeIf(name -> name.isAt(letters, start));
            }
        });
    }

    /** Returns the first leak in a text; empty if there is none. */
    Optional<Leak> find(String text) {
        Letters letters = Letters.of(text, true);
        Found found = new Found();
        letters.sequences(RUN, (start, hash) -> {
            int owner = isTaken(hash) ? runs.owner(hash) : -1;
            if (owner >= 0 && found.leak == null && !composed.explains(letters, start)) {
                found.note(owner, letters.text(start, RUN));
            }
        });
        letters.sequences(NAME, (start, hash) -> {
            int bucket = begins.owner(hash);
            if (bucket >= 0) {
                buckets.get(bucket).stream()
                        .filter(name -> name.isAt(letters, start))
                        .forEach(name -> found.note(name.owner(), name.letters()));
            }
        });
        return Optional.ofNullable(found.leak);
    }

    /**
     * A name, reduced to letters, digits and dividers.
     *
     * @param anchor the offset of the sequence by which it is found
     */
    private record Name(int owner, String letters, int anchor) {

        /** @param at the offset of the sequence in the text */
        boolean isAt(Letters text, int at) {
            int start = at - anchor;
            return start >= 0 && text.text(start, letters.length()).equals(letters);
        }
    }

    /**
     * A leak.
     *
     * @param owner the index of the withheld article
     * @param words its letters and digits in the output
     */
    record Leak(int owner, String words) {}

    private static final class Found {

        private @Nullable Leak leak;

        void note(int owner, String words) {
            if (leak == null) {
                leak = new Leak(owner, words);
            }
        }
    }
}
