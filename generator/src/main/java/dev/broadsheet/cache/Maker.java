package dev.broadsheet.cache;

/**
 * Does a piece of work anew. Its result depends on nothing but the parts of the {@link Unit}.
 *
 * @param <T> the result
 * @param <E> what it may fail with; a failure is never remembered
 */
@FunctionalInterface
public interface Maker<T, E extends Exception> {

    T make() throws E;
}
