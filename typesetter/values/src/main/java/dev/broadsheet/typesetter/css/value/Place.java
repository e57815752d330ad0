package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * A position within a box (CSS Values 4, {@code <position>}); percentages refer to the free space.
 *
 * @param x offset from the left
 * @param y offset from the top
 */
public record Place(Length x, Length y) {

    public static final Place CENTER = new Place(Length.percent(50), Length.percent(50));

    public static final Place START = new Place(Length.ZERO, Length.ZERO);

    public static final Grammar GRAMMAR = Place::parse;

    /** Parses one or two keywords or lengths; keywords may come in either order. */
    private static @Nullable Object parse(ValueReader in) {
        Part first = Part.take(in);
        int mark = in.mark();
        Part second = in.atEnd() ? null : Part.take(in);
        if (first == null) {
            return null;
        }
        if (second == null) {
            in.reset(mark);
        }
        if (second == null) {
            return first.vertical ? of(Part.MIDDLE, first) : of(first, Part.MIDDLE);
        }
        if (first.vertical || second.horizontal) {
            return first.horizontal || second.vertical ? null : of(second, first);
        }
        return of(first, second);
    }

    private static Object of(Part x, Part y) {
        return (Relative) context -> new Place(x.term.compute(context), y.term.compute(context));
    }

    /** One component; a keyword may determine its axis. */
    private record Part(LengthTerm term, boolean horizontal, boolean vertical) {

        static final Part MIDDLE = percent(50, false, false);

        static Part percent(double percent, boolean horizontal, boolean vertical) {
            return new Part(new LengthTerm.Absolute(Length.percent(percent)), horizontal, vertical);
        }

        static @Nullable Part take(ValueReader in) {
            if (in.peek().is(TokenType.IDENT)) {
                return word(in.next().lower());
            }
            LengthTerm term = Calc.length(in);
            return term == null ? null : new Part(term, false, false);
        }

        private static @Nullable Part word(String word) {
            return switch (word) {
                case "left" -> percent(0, true, false);
                case "right" -> percent(100, true, false);
                case "top" -> percent(0, false, true);
                case "bottom" -> percent(100, false, true);
                case "center" -> MIDDLE;
                default -> null;
            };
        }
    }
}
