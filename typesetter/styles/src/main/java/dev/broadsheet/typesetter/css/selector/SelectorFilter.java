package dev.broadsheet.typesetter.css.selector;

import java.util.List;

/**
 * Tells quickly that a selector does not match: each type and class that it requires of ancestors, or of the element directly
 * before, is one of 64 bits, and these elements must have all of them. A Bloom filter, as browsers use.
 *
 * @param ancestors bits that the ancestors must have together
 * @param previous bits that the previous sibling must have
 */
public record SelectorFilter(long ancestors, long previous) {

    private static final int MIXED = 0x9E3779B9;
    private static final int SHIFT = 26;

    public static SelectorFilter of(Selector selector) {
        List<Compound> compounds = selector.compounds();
        int last = compounds.size() - 1;
        long ancestors = 0;
        long previous = 0;
        for (int i = last; i > 0; i--) {
            char combinator = compounds.get(i).combinator();
            long bits = bits(compounds.get(i - 1));
            if (combinator != '+' && combinator != '~') {
                ancestors |= bits;
            } else if (combinator == '+' && i == last) {
                previous = bits;
            }
        }
        return new SelectorFilter(ancestors, previous);
    }

    private static long bits(Compound compound) {
        long bits = 0;
        for (SimpleSelector condition : compound.conditions()) {
            if (condition instanceof SimpleSelector.Type type) {
                bits |= bit(type.name());
            } else if (condition instanceof SimpleSelector.ClassName name) {
                bits |= bit(name.name());
            }
        }
        return bits;
    }

    /** Returns the bits of an element. */
    static long bits(String type, List<String> classes) {
        long bits = bit(type);
        for (String name : classes) {
            bits |= bit(name);
        }
        return bits;
    }

    private static long bit(String name) {
        return 1L << ((name.hashCode() * MIXED) >>> SHIFT);
    }

    /** Whether the selector may match an element. */
    public boolean mayMatch(Subject subject) {
        return (ancestors & ~subject.bitsAbove()) == 0 && (previous & ~subject.bitsBefore()) == 0;
    }
}
