package dev.broadsheet.typesetter.css.value.color;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Angle;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.Relative;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Colour functions (CSS Color 4, and {@code color-mix()} and {@code light-dark()} of CSS Color 5). */
final class ColorFunctions {

    private static final double RGB = 255;

    private ColorFunctions() {}

    static @Nullable Object parse(ValueReader in) {
        String name = in.functionName();
        ValueReader arguments = in.takeBlock();
        return switch (name) {
            case "rgb", "rgba" -> plain(ColorSpace.SRGB, arguments, RGB);
            case "hsl", "hsla" -> plain(ColorSpace.HSL, arguments, 100);
            case "hwb" -> plain(ColorSpace.HWB, arguments, 100);
            case "lab", "lch", "oklab", "oklch" -> {
                ColorSpace space = ColorSpace.find(name);
                yield space == null ? null : plain(space, arguments, 1);
            }
            case "color" -> {
                ColorSpace space = ColorSpace.find(arguments.next().lower());
                boolean direct = space == ColorSpace.SRGB || space == ColorSpace.SRGB_LINEAR || space == ColorSpace.XYZ;
                yield direct && space != null ? plain(space, arguments, 1) : null;
            }
            case "color-mix" -> mix(arguments);
            case "light-dark" -> light(arguments);
            default -> null;
        };
    }

    /** @param unit divisor of plain numbers, of which percentages are a share */
    private static @Nullable Color plain(ColorSpace space, ValueReader in, double unit) {
        List<Token> channels = channels(in);
        if (channels.size() != 3 && channels.size() != 4) {
            return null;
        }
        double[] components = new double[3];
        for (int i = 0; i < 3; i++) {
            components[i] = component(space, i, channels.get(i), unit);
        }
        double alpha = channels.size() == 4 ? share(channels.get(3), 1, 1) : 1;
        return space.toColor(components, alpha);
    }

    private static double component(ColorSpace space, int i, Token token, double unit) {
        if (i == space.hue()) {
            return Angle.degrees(token);
        }
        boolean clamped = space == ColorSpace.HSL || space == ColorSpace.HWB;
        double value = share(token, space.whole(i), unit);
        return clamped ? Math.max(0, Math.min(1, value)) : value;
    }

    private static double share(Token token, double whole, double unit) {
        return token.is(TokenType.PERCENTAGE) ? token.number() / 100 * whole : token.number() / unit;
    }

    /** Numbers of the modern ({@code 1 2 3 / 4}) or the legacy ({@code 1, 2, 3, 4}) form; {@code none} is 0. */
    private static List<Token> channels(ValueReader in) {
        List<Token> channels = new ArrayList<>();
        while (!in.atEnd()) {
            Token token = in.next();
            boolean number = token.is(TokenType.NUMBER)
                    || token.is(TokenType.PERCENTAGE)
                    || (token.is(TokenType.DIMENSION) && Angle.is(token))
                    || token.isIdent("none");
            if (!number) {
                return List.of();
            }
            channels.add(token);
            if (!in.take(TokenType.COMMA) && channels.size() == 3 && !in.atEnd() && !in.takeDelim('/')) {
                return List.of();
            }
        }
        return channels;
    }

    /** Returns the light colour of {@code light-dark()}. */
    private static @Nullable Object light(ValueReader in) {
        Object light = Colors.parse(in);
        boolean both = light != null && in.take(TokenType.COMMA) && Colors.parse(in) != null && in.atEnd();
        return both ? light : null;
    }

    private record Share(Object color, double percent) {
        Color compute(ComputeContext context) {
            return color instanceof Relative relative ? (Color) relative.compute(context) : (Color) color;
        }
    }

    private static @Nullable Object mix(ValueReader in) {
        ColorSpace space = in.takeIdent("in") ? ColorSpace.find(in.next().lower()) : null;
        if (space == null || !in.take(TokenType.COMMA)) {
            return null;
        }
        Share first = mixed(in);
        Share second = in.take(TokenType.COMMA) ? mixed(in) : null;
        if (first == null || second == null || !in.atEnd()) {
            return null;
        }
        double a = first.percent() >= 0 ? first.percent() : second.percent() >= 0 ? 100 - second.percent() : 50;
        double b = second.percent() >= 0 ? second.percent() : 100 - a;
        if (a < 0 || b < 0 || a + b == 0) {
            return null;
        }
        double opacity = Math.min(1, (a + b) / 100);
        return (Relative) context -> mix(space, first.compute(context), second.compute(context), b / (a + b), opacity);
    }

    /** @return a share with a negative percentage if none is written */
    private static @Nullable Share mixed(ValueReader in) {
        double percent = percent(in);
        Object color = Colors.parse(in);
        if (color == null) {
            return null;
        }
        return new Share(color, percent >= 0 ? percent : percent(in));
    }

    private static double percent(ValueReader in) {
        boolean written = in.peek().is(TokenType.PERCENTAGE) && in.peek().number() >= 0;
        return written ? in.next().number() : -1;
    }

    /** Mixes colours weighted by their opacity; hues are interpolated the shorter way round. */
    private static Color mix(ColorSpace space, Color a, Color b, double share, double opacity) {
        double alpha = a.alpha() * (1 - share) + b.alpha() * share;
        if (alpha == 0) {
            return Colors.TRANSPARENT;
        }
        double[] from = space.of(a);
        double[] to = space.of(b);
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            if (i == space.hue()) {
                double turn = ((to[i] - from[i]) % 360 + 540) % 360 - 180;
                mixed[i] = from[i] + turn * share;
            } else {
                mixed[i] = (from[i] * a.alpha() * (1 - share) + to[i] * b.alpha() * share) / alpha;
            }
        }
        return space.toColor(mixed, alpha * opacity);
    }
}
