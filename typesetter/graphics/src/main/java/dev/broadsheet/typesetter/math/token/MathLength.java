package dev.broadsheet.typesetter.math.token;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses lengths of attributes; MathML Core, section 2.1.3, and the named spaces of MathML 3. */
public final class MathLength {

    private static final double LARGEST = 10_000;
    private static final double X_HEIGHT = 0.5;

    private static final Pattern LENGTH =
            Pattern.compile("([+-]?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9}))\\s*(em|ex|px|pt|pc|cm|mm|in|q|%|)");

    /** Absolute units in pt. */
    private static final Map<String, Double> UNITS =
            Map.of("px", 0.75, "pt", 1.0, "pc", 12.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "q", 72 / 101.6);

    /** Named spaces in eighteenths of the em. */
    private static final Map<String, Integer> NAMED = Map.of(
            "veryverythinmathspace", 1,
            "verythinmathspace", 2,
            "thinmathspace", 3,
            "mediummathspace", 4,
            "thickmathspace", 5,
            "verythickmathspace", 6,
            "veryverythickmathspace", 7);

    private MathLength() {}

    /**
     * @param em value of 1 em, in pt
     * @param whole value of 100 %, and of the number 1 without a unit, in pt
     * @return the length in pt; empty if it is invalid or out of bounds
     */
    public static OptionalDouble of(String value, double em, double whole) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        boolean negative = text.startsWith("negative");
        Integer named = NAMED.get(negative ? text.substring(8) : text);
        if (named != null) {
            return OptionalDouble.of((negative ? -named : named) * em / 18);
        }
        Matcher parts = LENGTH.matcher(text);
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        double length = Double.parseDouble(parts.group(1)) * unit(parts.group(2), em, whole);
        return Math.abs(length) > LARGEST ? OptionalDouble.empty() : OptionalDouble.of(length);
    }

    private static double unit(String name, double em, double whole) {
        return switch (name) {
            case "em" -> em;
            case "ex" -> em * X_HEIGHT;
            case "%" -> whole / 100;
            case "" -> whole;
            default -> UNITS.getOrDefault(name, 1.0);
        };
    }
}
