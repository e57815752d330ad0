package dev.broadsheet.typesetter.css;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Values that are understood but change nothing on the page, so that their author has to be told. */
final class NotDrawn {

    private static final Set<Property> RADII = EnumSet.of(
            Property.BORDER_TOP_LEFT_RADIUS,
            Property.BORDER_TOP_RIGHT_RADIUS,
            Property.BORDER_BOTTOM_RIGHT_RADIUS,
            Property.BORDER_BOTTOM_LEFT_RADIUS);

    private NotDrawn() {}

    static boolean anyOf(List<PropertyRef> properties, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (is(properties.get(i).leftToRight(), values.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Property property, Object value) {
        if (value instanceof Wide || value instanceof Pending) {
            return false;
        }
        return switch (property) {
            case POSITION -> value == Keyword.Position.RELATIVE;
            case OPACITY -> !value.equals(1.0);
            default -> RADII.contains(property) && !isZero(value);
        };
    }

    private static boolean isZero(Object radius) {
        return radius instanceof Length length
                && length.kind() == Length.Kind.SUM
                && length.pt() == 0
                && length.fraction() == 0;
    }
}
