package dev.broadsheet.typesetter.css;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complex selector (Selectors 4).
 *
 * @param compounds from left to right, at least one
 * @param pseudo name of the pseudo-element without colons; empty for the element itself
 * @param specificity of the whole
 */
record Selector(List<Compound> compounds, String pseudo, Specificity specificity) {

    Selector {
        compounds = List.copyOf(compounds);
    }

    /** How far a failure reaches, so that what cannot help is not tried. */
    private enum Result {
        MATCH,
        NOT_HERE,
        NOT_AMONG_SIBLINGS,
        NOWHERE
    }

    boolean matches(Subject subject) {
        return match(compounds.size() - 1, subject) == Result.MATCH;
    }

    /** The compound that the element itself must match. */
    Compound last() {
        return compounds.get(compounds.size() - 1);
    }

    private Result match(int index, Subject subject) {
        Compound compound = compounds.get(index);
        if (!compound.matches(subject)) {
            return Result.NOT_HERE;
        }
        if (index == 0) {
            return Result.MATCH;
        }
        return switch (compound.combinator()) {
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
