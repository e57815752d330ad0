package dev.broadsheet.cache;

/**
 * Does a piece of work anew. Its result depends on nothing but the parts of the {@link CacheKey}.
 *
 * @param <T> the result
 * @param <E> what it may fail with; a failure is never remembered
 */
@FunctionalInterface
public interface Computation<T, E extends Exception> {

    T compute() throws E;
}
