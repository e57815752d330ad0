package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.pdf.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads colours of the sRGB space (CSS Color 4). */
final class Colors {

    static final Color TRANSPARENT = new Color(0, 0, 0, 0);

    private Colors() {}

    /** A {@link Color}, or {@link CurrentColor}. */
    static @Nullable Object parse(ValueReader in) {
        return switch (in.peek().type()) {
            case HASH -> hex(in.next().text());
            case IDENT -> named(in);
            case FUNCTION -> function(in);
            default -> null;
        };
    }

    private static @Nullable Object named(ValueReader in) {
        String name = in.peek().lower();
        String digits = NamedColors.HEX.get(name);
        boolean known = digits != null || name.equals("transparent") || name.equals("currentcolor");
        if (!known) {
            return null;
        }
        in.next();
        if (digits != null) {
            return hex(digits);
        }
        return name.equals("transparent") ? TRANSPARENT : CurrentColor.INSTANCE;
    }

    private static @Nullable Color hex(String digits) {
        if (!digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)) {
            return null;
        }
        int length = digits.length();
        if (length == 3 || length == 4) {
            StringBuilder doubled = new StringBuilder();
            digits.chars().forEach(c -> doubled.append((char) c).append((char) c));
            return hex(doubled.toString());
        }
        if (length != 6 && length != 8) {
            return null;
        }
        float alpha = length == 8 ? channel(digits, 6) : 1;
        return new Color(channel(digits, 0), channel(digits, 2), channel(digits, 4), alpha);
    }

    private static float channel(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2), 16) / 255f;
    }

    private static @Nullable Color function(ValueReader in) {
        String name = in.functionName();
        boolean rgb = name.equals("rgb") || name.equals("rgba");
        if (!rgb && !name.equals("hsl") && !name.equals("hsla")) {
            return null;
        }
        List<Token> channels = channels(in.takeBlock());
        if (channels.size() != 3 && channels.size() != 4) {
            return null;
        }
        float alpha = channels.size() == 4 ? share(channels.get(3), 1) : 1;
        if (rgb) {
            return new Color(
                    share(channels.get(0), 255), share(channels.get(1), 255), share(channels.get(2), 255), alpha);
        }
        return hsl(degrees(channels.get(0)), share(channels.get(1), 100), share(channels.get(2), 100), alpha);
    }

    /** Numbers of the modern ({@code 1 2 3 / 4}) or the legacy ({@code 1, 2, 3, 4}) form. */
    private static List<Token> channels(ValueReader in) {
        List<Token> channels = new ArrayList<>();
        while (!in.atEnd()) {
            Token token = in.next();
            boolean number =
                    token.is(TokenType.NUMBER) || token.is(TokenType.PERCENTAGE) || token.is(TokenType.DIMENSION);
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

    private static float share(Token token, double whole) {
        double share = token.number() / (token.is(TokenType.PERCENTAGE) ? 100 : whole);
        return (float) Math.max(0, Math.min(1, share));
    }

    private static double degrees(Token token) {
        return switch (token.unit()) {
            case "rad" -> Math.toDegrees(token.number());
            case "grad" -> token.number() * 0.9;
            case "turn" -> token.number() * 360;
            default -> token.number();
        };
    }

    private static Color hsl(double hue, double saturation, double lightness, float alpha) {
        return new Color(
                hslChannel(0, hue, saturation, lightness),
                hslChannel(8, hue, saturation, lightness),
                hslChannel(4, hue, saturation, lightness),
                alpha);
    }

    private static float hslChannel(int n, double hue, double saturation, double lightness) {
        double turned = ((n + hue / 30) % 12 + 12) % 12;
        double amplitude = saturation * Math.min(lightness, 1 - lightness);
        return (float) (lightness - amplitude * Math.max(-1, Math.min(Math.min(turned - 3, 9 - turned), 1)));
    }
}
