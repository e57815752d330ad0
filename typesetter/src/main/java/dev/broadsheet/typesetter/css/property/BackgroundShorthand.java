package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.property.Definition.Expansion;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.BackgroundSize;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code background} of one layer: its parts in any order, a size behind the position and a slash. */
final class BackgroundShorthand {

    static final List<Property> LONGHANDS = List.of(
            Property.BACKGROUND_REPEAT,
            Property.BACKGROUND_POSITION,
            Property.BACKGROUND_IMAGE,
            Property.BACKGROUND_COLOR,
            Property.BACKGROUND_SIZE);

    static final Expansion EXPANSION = BackgroundShorthand::expand;

    private static final int POSITION = 1;
    private static final int SIZE = 4;

    private BackgroundShorthand() {}

    private static @Nullable List<Object> expand(ValueReader in) {
        List<@Nullable Object> given = new ArrayList<>();
        LONGHANDS.forEach(unset -> given.add(null));
        while (!in.atEnd()) {
            if (!part(in, given)) {
                return null;
            }
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Object value = given.get(i);
            values.add(value == null ? LONGHANDS.get(i).initial() : value);
        }
        return values;
    }

    private static boolean part(ValueReader in, List<@Nullable Object> given) {
        int mark = in.mark();
        for (int i = 0; i < SIZE; i++) {
            Object value = given.get(i) == null ? LONGHANDS.get(i).grammar().parse(in) : null;
            if (value != null) {
                given.set(i, value);
                return i != POSITION || !in.takeDelim('/') || size(in, given);
            }
            in.reset(mark);
        }
        return false;
    }

    private static boolean size(ValueReader in, List<@Nullable Object> given) {
        given.set(SIZE, BackgroundSize.GRAMMAR.parse(in));
        return given.get(SIZE) != null;
    }
}
