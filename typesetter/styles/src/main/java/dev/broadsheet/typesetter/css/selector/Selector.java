package dev.broadsheet.typesetter.css.selector;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complex selector (Selectors 4).
 *
 * @param compounds compounds from left to right, at least one
 * @param pseudo name of the pseudo-element without colons; empty for the element itself
 * @param specificity specificity of the whole selector
 */
public record Selector(List<Compound> compounds, String pseudo, Specificity specificity) {

    public Selector {
        compounds = List.copyOf(compounds);
    }

    /** The result of a match; failures tell which alternatives cannot succeed and need not be tried. */
    private enum Result {
        MATCH,
        NOT_HERE,
        NOT_AMONG_SIBLINGS,
        NOWHERE
    }

    public boolean matches(Subject subject) {
        int last = compounds.size() - 1;
        return compounds.get(last).matches(subject) // most fail here, or have no other compound
                && (last == 0 || new Search(compounds, null).before(last, subject) == Result.MATCH);
    }

    /** Whether it matches with its first compound bound to the scope element. */
    public boolean matches(Subject subject, Subject scope) {
        return new Search(compounds, scope).match(compounds.size() - 1, subject) == Result.MATCH;
    }

    /** Returns the greatest specificity of a list. */
    static Specificity greatest(List<Selector> selectors) {
        return selectors.stream()
                .map(Selector::specificity)
                .max(Comparator.naturalOrder())
                .orElse(Specificity.ZERO);
    }

    /** Whether it matches on screens only, such as {@code a:hover}. */
    public boolean isOfScreen() {
        return compounds.stream()
                .flatMap(compound -> compound.conditions().stream())
                .anyMatch(condition -> condition == SimpleSelector.State.NEVER
                        || (condition instanceof SimpleSelector.AnyOf list && list.never()));
    }

    /** Returns the compound that the element itself must match. */
    public Compound last() {
        return compounds.get(compounds.size() - 1);
    }

    /** Matches compounds from right to left. */
    private record Search(
            List<Compound> compounds, @Nullable Subject scope) {

        private Result match(int index, Subject subject) {
            if (index == 0 && scope != null) {
                return subject == scope ? Result.MATCH : Result.NOT_HERE;
            }
            if (!compounds.get(index).matches(subject)) {
                return Result.NOT_HERE;
            }
            return index == 0 ? Result.MATCH : before(index, subject);
        }

        /** Matches the compounds to the left of one that matches. */
        private Result before(int index, Subject subject) {
            return switch (compounds.get(index).combinator()) {
                case '>' -> parent(index - 1, subject.parent());
                case '+' -> sibling(index - 1, subject.previous());
                case '~' -> siblings(index - 1, subject);
                default -> ancestors(index - 1, subject.parent());
            };
        }

        private Result parent(int index, @Nullable Subject parent) {
            if (parent == null) {
                return Result.NOWHERE;
            }
            Result result = match(index, parent);
            return result == Result.NOT_HERE ? Result.NOT_AMONG_SIBLINGS : result;
        }

        private Result sibling(int index, @Nullable Subject previous) {
            return previous == null ? Result.NOT_AMONG_SIBLINGS : match(index, previous);
        }

        private Result siblings(int index, Subject subject) {
            if (index == 0 && scope != null) {
                return scope.precedes(subject) ? Result.MATCH : Result.NOT_AMONG_SIBLINGS;
            }
            List<Subject> candidates = subject.earlier(compounds.get(index));
            for (int i = candidates.size() - 1; i >= 0; i--) {
                Result result = match(index, candidates.get(i));
                if (result != Result.NOT_HERE) {
                    return result;
                }
            }
            return Result.NOT_AMONG_SIBLINGS;
        }

        private Result ancestors(int index, @Nullable Subject parent) {
            for (Subject s = parent; s != null; s = s.parent()) {
                Result result = match(index, s);
                if (result == Result.MATCH || result == Result.NOWHERE) {
                    return result;
                }
            }
            return Result.NOWHERE;
        }
    }
}
