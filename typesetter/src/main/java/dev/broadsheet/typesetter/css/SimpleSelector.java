package dev.broadsheet.typesetter.css;

import java.util.List;
import java.util.Locale;

/** One condition of a compound selector (Selectors 4). */
sealed interface SimpleSelector {

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
     * @param operator {@code ~ | ^ $ *}, {@code =} for equality, a blank for presence
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

    /** {@code :nth-child(2n + 1)} and its kin. */
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
        /** What only happens on a screen: {@code :hover}. */
        NEVER;

        @Override
        public boolean matches(Subject subject) {
            return switch (this) {
                case ROOT -> subject.parent() == null;
                case EMPTY -> subject.empty();
                case LINK -> subject.element().hasAttr("href");
                case NEVER -> false;
            };
        }

        @Override
        public Specificity specificity() {
            return Specificity.CLASS;
        }
    }

    /** {@code :is()}, {@code :where()} and {@code :not()}. */
    record AnyOf(List<Selector> selectors, boolean negated, Specificity specificity) implements SimpleSelector {
        @Override
        public boolean matches(Subject subject) {
            for (Selector selector : selectors) {
                if (selector.matches(subject)) {
                    return !negated;
                }
            }
            return negated;
        }
    }
}
