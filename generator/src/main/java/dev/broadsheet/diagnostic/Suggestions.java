package dev.broadsheet.diagnostic;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Looks for what was meant, some hundred times. Each look goes through all that there is: who makes the same mistake in
 * every line is helped by the first of them, and does not wait for the others.
 */
public final class Suggestions {

    private static final int MOST = 200;

    private final AtomicInteger left = new AtomicInteger(MOST);

    /** As {@link DidYouMean#hint}; after many, the other advice. */
    public String hint(String word, Supplier<? extends Collection<String>> candidates, String otherwise) {
        return give(() -> DidYouMean.hint(word, candidates.get(), otherwise), otherwise);
    }

    /** What a search finds; after many, the other advice, without a search. */
    public String give(Supplier<String> search, String otherwise) {
        return left.getAndDecrement() > 0 ? search.get() : otherwise;
    }
}
