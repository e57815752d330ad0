package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.box.CornerRadius;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code border-radius}: one to four horizontal radii, then after a slash the vertical ones. */
final class RadiusShorthand {

    static final Definition DEFINITION = new Definition(
            FontShorthands.refs(
                    Property.BORDER_TOP_LEFT_RADIUS,
                    Property.BORDER_TOP_RIGHT_RADIUS,
                    Property.BORDER_BOTTOM_RIGHT_RADIUS,
                    Property.BORDER_BOTTOM_LEFT_RADIUS),
            RadiusShorthand::expand);

    private RadiusShorthand() {}

    private static @Nullable List<Object> expand(ValueReader in) {
        List<LengthTerm> horizontal = corners(in);
        List<LengthTerm> vertical = in.takeDelim('/') ? corners(in) : horizontal;
        if (horizontal == null || vertical == null) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            values.add(CornerRadius.of(horizontal.get(i), vertical.get(i)));
        }
        return values;
    }

    private static @Nullable List<LengthTerm> corners(ValueReader in) {
        List<LengthTerm> given = new ArrayList<>();
        while (!in.atEnd() && !in.peek().isDelim('/') && given.size() < 4) {
            LengthTerm length = CornerRadius.length(in);
            if (length == null) {
                return null;
            }
            given.add(length);
        }
        if (given.isEmpty()) {
            return null;
        }
        LengthTerm first = given.get(0);
        LengthTerm second = given.size() > 1 ? given.get(1) : first;
        LengthTerm third = given.size() > 2 ? given.get(2) : first;
        return List.of(first, second, third, given.size() > 3 ? given.get(3) : second);
    }
}
