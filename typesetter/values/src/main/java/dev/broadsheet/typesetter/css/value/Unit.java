package dev.broadsheet.typesetter.css.value;

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
    LH(0),
    CAP(0),
    IC(0),
    REX(0),
    RCH(0),
    RCAP(0),
    RIC(0),
    RLH(0),
    VW(0),
    VH(0),
    VI(0),
    VB(0),
    VMIN(0),
    VMAX(0);

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
            case EX -> context.xHeight();
            case CH -> context.zeroAdvance();
            case CAP -> context.capHeight();
            case IC -> context.ideographAdvance();
            case LH -> context.lineHeight();
            case REM -> context.ofRoot().fontSize();
            case REX -> context.ofRoot().xHeight();
            case RCH -> context.ofRoot().zeroAdvance();
            case RCAP -> context.ofRoot().capHeight();
            case RIC -> context.ofRoot().ideographAdvance();
            case RLH -> context.ofRoot().lineHeight();
            case VW, VI -> context.paper().width() / 100;
            case VH, VB -> context.paper().height() / 100;
            case VMIN -> Math.min(context.paper().width(), context.paper().height()) / 100;
            case VMAX -> Math.max(context.paper().width(), context.paper().height()) / 100;
            default -> points;
        };
    }
}
