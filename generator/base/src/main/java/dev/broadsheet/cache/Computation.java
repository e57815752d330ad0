package dev.broadsheet.cache;

/**
 * A computation whose result depends only on the parts of its {@link CacheKey}.
 *
 * @param <T> the type of the result
 * @param <E> the exception of a failure, which is never cached
 */
@FunctionalInterface
public interface Computation<T, E extends Exception> {

    T compute() throws E;
}
