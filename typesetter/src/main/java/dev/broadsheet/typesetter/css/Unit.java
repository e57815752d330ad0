package dev.broadsheet.typesetter.css;

import org.jspecify.annotations.Nullable;

/** Units of length (CSS Values 4, sections 6.1 and 6.2). */
enum Unit {
    PT(1),
    PX(0.75),
    IN(72),
    CM(72 / 2.54),
    MM(72 / 25.4),
    Q(72 / 101.6),
    PC(12),
    EM(0),
    REM(0),
    EX(0),
    CH(0),
    LH(0);

    private final double points;

    Unit(double points) {
        this.points = points;
    }

    static @Nullable Unit find(String name) {
        for (Unit unit : values()) {
            if (unit.name().equalsIgnoreCase(name)) {
                return unit;
            }
        }
        return null;
    }

    boolean absolute() {
        return points != 0;
    }

    /** One of an absolute unit, in pt. */
    double points() {
        return points;
    }

    double pt(ComputeContext context) {
        return switch (this) {
            case EM -> context.fontSize();
            case REM -> context.rootFontSize();
            case EX ->
                context.fontSize() * context.metrics().xHeight(context.families(), context.weight(), context.italic());
            case CH ->
                context.fontSize()
                        * context.metrics().zeroAdvance(context.families(), context.weight(), context.italic());
            case LH -> context.lineHeight();
            default -> points;
        };
    }
}
