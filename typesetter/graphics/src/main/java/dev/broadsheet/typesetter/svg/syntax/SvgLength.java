package dev.broadsheet.typesetter.svg.syntax;

import java.util.OptionalDouble;

/** Parses lengths to px; CSS Values 4, 6. */
public final class SvgLength {

    private SvgLength() {}

    /**
     * Parses a length; empty if it is invalid.
     *
     * @param fontSize value of 1 em, in px
     * @param whole value of 100 %, in px
     */
    public static OptionalDouble parse(String text, double fontSize, double whole) {
        Scanner in = new Scanner(text.strip());
        double value = in.number();
        if (Double.isNaN(value)) {
            return OptionalDouble.empty();
        }
        boolean percent = in.peek() == '%';
        String unit = percent ? "%" : in.word();
        double factor = switch (unit) {
            case "", "px" -> 1;
            case "pt" -> 4 / 3.0;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "Q", "q" -> 96 / 101.6;
            case "em" -> fontSize;
            case "rem" -> SvgStyle.MEDIUM;
            case "ex", "ch" -> fontSize / 2;
            case "%" -> whole / 100;
            default -> Double.NaN;
        };
        return Double.isNaN(factor) ? OptionalDouble.empty() : OptionalDouble.of(value * factor);
    }
}
