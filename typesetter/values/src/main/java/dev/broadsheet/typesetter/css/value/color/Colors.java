package dev.broadsheet.typesetter.css.value.color;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Relative;
import org.jspecify.annotations.Nullable;

/** Parses colours to sRGB (CSS Color 4). */
public final class Colors {

    public static final Color TRANSPARENT = new Color(0, 0, 0, 0);

    private Colors() {}

    /** A {@link Color}, or one that is {@link Relative} to {@code currentcolor}. */
    public static @Nullable Object parse(ValueReader in) {
        return switch (in.peek().type()) {
            case HASH -> hex(in.next().text());
            case IDENT -> named(in);
            case FUNCTION -> ColorFunctions.parse(in);
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
}
