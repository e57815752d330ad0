package dev.broadsheet.typesetter.css.selector;

import dev.broadsheet.typesetter.css.syntax.AnPlusB;
import java.util.List;
import java.util.Locale;

/** One condition of a compound selector (Selectors 4). */
public sealed interface SimpleSelector {

    boolean matches(Subject subject);

    Specificity specificity();

    /** {@code article} */
    record Type(String name) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            return subject.type().equals(name);
        }

        @Override
        public Specificity specificity() {
            return Specificity.TYPE;
        }
    }

    /** {@code #top} */
    record Id(String id) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            return subject.id().equals(id);
        }

        @Override
        public Specificity specificity() {
            return Specificity.ID;
        }
    }

    /** {@code .note} */
    record ClassName(String name) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            return subject.classes().contains(name);
        }

        @Override
        public Specificity specificity() {
            return Specificity.CLASS;
        }
    }

    /**
     * {@code [href^="#"]}
     *
     * @param operator {@code ~ | ^ $ *}, {@code =} for equality, a space for presence
     */
    record Attribute(String name, char operator, String value, boolean ignoreCase) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            if (!subject.element().hasAttr(name)) {
                return false;
            }
            String actual = subject.element().attr(name);
            return ignoreCase
                    ? holds(actual.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))
                    : holds(actual, value);
        }

        private boolean holds(String actual, String expected) {
            return switch (operator) {
                case ' ' -> true;
                case '=' -> actual.equals(expected);
                case '~' -> Subject.words(actual).contains(expected);
                case '|' -> actual.equals(expected) || actual.startsWith(expected + "-");
                case '^' -> !expected.isEmpty() && actual.startsWith(expected);
                case '$' -> !expected.isEmpty() && actual.endsWith(expected);
                default -> !expected.isEmpty() && actual.contains(expected);
            };
        }

        @Override
        public Specificity specificity() {
            return Specificity.CLASS;
        }
    }

    /** {@code :nth-child(2n + 1)} and similar. */
    record Nth(AnPlusB pattern, boolean fromEnd, boolean ofType) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            return pattern.matches(subject.index(fromEnd, ofType));
        }

        @Override
        public Specificity specificity() {
            return Specificity.CLASS;
        }
    }

    /** {@code :lang(de, fr)} */
    record Language(List<String> ranges) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            String language = subject.language();
            return ranges.stream().anyMatch(range -> language.equals(range) || language.startsWith(range + "-"));
        }

        @Override
        public Specificity specificity() {
            return Specificity.CLASS;
        }
    }

    /** A pseudo-class without arguments. */
    enum State implements SimpleSelector {
        ROOT,
        EMPTY,
        LINK,
        /** The subject of {@code :has()}; has no specificity. */
        SCOPE,
        /** Never matches in print: {@code :hover}. */
        NEVER;

        @Override
        public boolean matches(Subject subject) {
            return switch (this) {
                case ROOT -> subject.parent() == null;
                case EMPTY -> subject.empty();
                case LINK -> subject.element().hasAttr("href");
                case SCOPE, NEVER -> false;
            };
        }

        @Override
        public Specificity specificity() {
            return this == SCOPE ? Specificity.ZERO : Specificity.CLASS;
        }
    }

    /**
     * {@code :is()}, {@code :where()}, {@code :not()} and {@code &}.
     *
     * @param never whether it matches nothing in print; computed once, since nested lists would multiply the time
     */
    record AnyOf(List<Selector> selectors, boolean negated, boolean simple, boolean never, Specificity specificity)
            implements SimpleSelector {

        static AnyOf of(List<Selector> selectors, boolean negated) {
            boolean simple = selectors.stream()
                    .allMatch(selector -> selector.compounds().size() == 1
                            && selector.last().conditions().stream().noneMatch(AnyOf::walks));
            boolean never = !negated && selectors.stream().allMatch(Selector::isOfScreen);
            return new AnyOf(List.copyOf(selectors), negated, simple, never, Selector.greatest(selectors));
        }

        private static boolean walks(SimpleSelector condition) {
            return condition instanceof AnyOf || condition instanceof Has || condition instanceof NthOf;
        }

        AnyOf weightless() {
            return new AnyOf(selectors, negated, simple, never, Specificity.ZERO);
        }

        /** Caches results that are slow to compute, since nested lists would multiply the time. */
        @Override
        public boolean matches(Subject subject) {
            return simple ? decide(subject) : subject.remember(this, this::decide);
        }

        private boolean decide(Subject subject) {
            for (Selector selector : selectors) {
                if (selector.matches(subject)) {
                    return !negated;
                }
            }
            return negated;
        }
    }

    /** {@code :has()}; the first compound of each selector is {@link State#SCOPE}. */
    record Has(List<Selector> selectors, Specificity specificity) implements SimpleSelector {

        static Has of(List<Selector> selectors) {
            return new Has(List.copyOf(selectors), Selector.greatest(selectors));
        }

        @Override
        public boolean matches(Subject subject) {
            return subject.remember(this, this::decide);
        }

        private boolean decide(Subject subject) {
            return selectors.stream().anyMatch(selector -> found(selector, subject));
        }

        private static boolean found(Selector selector, Subject scope) {
            char first = selector.compounds().get(1).combinator();
            if (first == ' ' || first == '>') {
                return scope.anyDescendant(candidate -> selector.matches(candidate, scope));
            }
            return scope.anyLater(candidate -> selector.matches(candidate, scope)
                    || (selector.compounds().size() > 2
                            && candidate.anyDescendant(inner -> selector.matches(inner, scope))));
        }
    }

    /** {@code :nth-child(2n of .note)} and similar. */
    record NthOf(AnPlusB pattern, boolean fromEnd, AnyOf counted) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            return counted.matches(subject) && pattern.matches(subject.indexAmong(counted, fromEnd));
        }

        @Override
        public Specificity specificity() {
            return Specificity.CLASS.plus(counted.specificity());
        }
    }
}
