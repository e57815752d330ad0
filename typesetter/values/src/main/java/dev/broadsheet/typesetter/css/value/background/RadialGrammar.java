package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.Relative;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses {@code radial-gradient()}; CSS Images 3, section 3.2. */
final class RadialGrammar {

    private @Nullable Boolean circle;
    private RadialGradient.@Nullable Extent extent;
    private @Nullable LengthTerm x;
    private @Nullable LengthTerm y;
    private Object center = Place.CENTER;

    private RadialGrammar() {}

    static @Nullable Object gradient(ValueReader in, boolean repeating) {
        RadialGrammar shape = new RadialGrammar();
        if (!shape.read(in)) {
            return null;
        }
        List<GradientGrammar.Specified> stops = GradientGrammar.stops(in);
        if (stops == null || stops.size() < 2) {
            return null;
        }
        return (Relative) context -> Optional.of(new RadialGradient(
                shape.isCircle(),
                shape.size(context),
                shape.center(context),
                stops.stream().map(stop -> stop.compute(context)).toList(),
                repeating));
    }

    /** Parses everything before the colours, including the comma. @return false if it is invalid */
    private boolean read(ValueReader in) {
        boolean any = false;
        while (part(in)) {
            any = true;
        }
        if (in.takeIdent("at")) {
            any = true;
            Object place = Place.GRAMMAR.parse(in);
            if (place == null) {
                return false;
            }
            center = place;
        }
        boolean one = x != null && y == null;
        boolean fits = !(one && Boolean.FALSE.equals(circle)) && !(y != null && Boolean.TRUE.equals(circle));
        return fits && (!any || in.take(TokenType.COMMA));
    }

    private boolean part(ValueReader in) {
        if (circle == null && in.takeIdent("circle")) {
            circle = true;
            return true;
        } else if (circle == null && in.takeIdent("ellipse")) {
            circle = false;
            return true;
        }
        if (extent != null || x != null) {
            return false;
        }
        extent = Keywords.take(in, RadialGradient.Extent.class);
        if (extent == null && in.peek().number() >= 0) {
            x = Calc.length(in);
            y = x == null || in.peek().number() < 0 ? null : Calc.length(in);
        }
        return extent != null || x != null;
    }

    private boolean isCircle() {
        return circle == null ? x != null && y == null : circle;
    }

    private RadialGradient.Size size(ComputeContext context) {
        if (x == null) {
            return extent == null
                    ? RadialGradient.Size.DEFAULT
                    : new RadialGradient.Size(extent, Length.AUTO, Length.AUTO);
        }
        Length first = x.compute(context);
        return new RadialGradient.Size(
                RadialGradient.Extent.FARTHEST_CORNER, first, y == null ? first : y.compute(context));
    }

    private Place center(ComputeContext context) {
        return (Place) (center instanceof Relative relative ? relative.compute(context) : center);
    }
}
