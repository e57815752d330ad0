package dev.broadsheet.diagnostic;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Limits the number of searches for suggestions in a run to 200. Each search scans all candidates; authors who repeat a
 * mistake on every line are served by the first suggestions without waiting for the rest.
 */
public final class Suggestions {

    private static final int MOST = 200;

    private final AtomicInteger left = new AtomicInteger(MOST);

    /** Returns {@link DidYouMean#hint}, or {@code otherwise} once the limit is reached. */
    public String hint(String word, Supplier<? extends Collection<String>> candidates, String otherwise) {
        return give(() -> DidYouMean.hint(word, candidates.get(), otherwise), otherwise);
    }

    /** Returns the result of a search, or {@code otherwise} once the limit is reached. */
    public String give(Supplier<String> search, String otherwise) {
        return left.getAndDecrement() > 0 ? search.get() : otherwise;
    }
}
