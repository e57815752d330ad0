package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.syntax.Token;
import java.util.Set;

/** Angles (CSS Values 4, section 7.1). */
public final class Angle {

    private static final Set<String> UNITS = Set.of("deg", "rad", "grad", "turn");

    private Angle() {}

    public static boolean is(Token token) {
        return UNITS.contains(token.unit());
    }

    /** A number without unit is one of degrees. */
    public static double degrees(Token token) {
        return switch (token.unit()) {
            case "rad" -> Math.toDegrees(token.number());
            case "grad" -> token.number() * 0.9;
            case "turn" -> token.number() * 360;
            default -> token.number();
        };
    }
}
