package dev.broadsheet.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final int MOST = 255;

    /** Parses a colour such as {@code #1f4b73} or {@code #147}. */
    public static Optional<Rgb> parse(String text) {
        Matcher hex = HEX.matcher(text.strip());
        if (!hex.matches()) {
            return Optional.empty();
        }
        String digits = hex.group(1);
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        int value = Integer.parseInt(six, 16);
        return Optional.of(new Rgb(value >> 16, value >> 8 & MOST, value & MOST));
    }

    /** Returns {@code #} and six hexadecimal digits. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Returns the contrast ratio of WCAG 2.2, from 1 to 21. */
    public double contrast(Rgb other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Returns the relative luminance as defined by WCAG 2.2. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
        double part = (double) value / MOST;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /**
     * Returns the nearest colour of the same hue with a minimal contrast to a background: darker on a light one, lighter on a
     * dark one.
     *
     * @param ratio the minimal contrast; at most that of black or white to the background
     */
    public Rgb readableOn(Rgb ground, double ratio) {
        int end = ground.contrast(new Rgb(0, 0, 0)) > ground.contrast(new Rgb(MOST, MOST, MOST)) ? 0 : MOST;
        Rgb nearest = this;
        for (int step = 1; step <= MOST && nearest.contrast(ground) < ratio; step++) {
            nearest = new Rgb(mixed(red, end, step), mixed(green, end, step), mixed(blue, end, step));
        }
        return nearest;
    }

    private static int mixed(int from, int to, int step) {
        return Math.round(from + (to - from) * (float) step / MOST);
    }
}
