package dev.broadsheet.typesetter.css.value.text;

/**
 * CSS Inline 3, {@code line-height}.
 *
 * @param kind how to read {@code value}
 * @param value a factor of the font size, or pt; 0 for NORMAL
 */
public record LineHeight(Kind kind, double value) {

    public static final LineHeight NORMAL = new LineHeight(Kind.NORMAL, 0);

    enum Kind {
        NORMAL,
        FACTOR,
        PT
    }

    public double used(double fontSize, double normal) {
        return switch (kind) {
            case NORMAL -> normal * fontSize;
            case FACTOR -> value * fontSize;
            case PT -> value;
        };
    }
}
