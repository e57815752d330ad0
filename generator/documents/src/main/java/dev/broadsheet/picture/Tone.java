package dev.broadsheet.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Detects pictures that are dark all over, and so invisible on a dark background. In doubt, a picture is not dark. */
public final class Tone {

    /** The relative luminance (WCAG 2.2) with a contrast of 3:1 to the nearly black background of a dark theme. */
    private static final double DARK = 0.12;

    /** Pixels with an alpha below this are considered background. */
    private static final int SEEN = 64;

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern DECLARATION =
            Pattern.compile("(?:^|;)\\s*+(fill|stroke|stop-color|color)\\s*+:\\s*+([^;]*+)");
    private static final Set<String> COLORED = Set.of("fill", "stroke", "stop-color", "color");
    private static final Set<String> NEUTRAL = Set.of("none", "transparent", "inherit", "currentcolor", "black");
    private static final Set<String> UNCERTAIN = Set.of("style", "image", "filter", "feflood", "use", "script", "mask");

    private Tone() {}

    /**
     * Whether a picture is dark wherever it is opaque.
     *
     * @param type the type of the file
     */
    public static boolean isDark(PictureType type, byte[] data) throws IOException {
        if (type == PictureType.SVG) {
            return isDarkDrawing(data);
        }
        // Photographs are not adapted, and other formats are not decoded for this.
        return (type == PictureType.PNG || type == PictureType.GIF) && isDark(decoded(data));
    }

    private static @Nullable BufferedImage decoded(byte[] data) throws IOException {
        try {
            return ImageIO.read(new ByteArrayInputStream(data));
        } catch (RuntimeException e) {
            // The JDK's image readers throw various exceptions for corrupt files.
            return null;
        }
    }

    private static boolean isDark(@Nullable BufferedImage image) {
        if (image == null) {
            return false;
        }
        boolean seen = false;
        boolean through = false;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int color = image.getRGB(x, y);
                boolean shown = color >>> 24 >= SEEN;
                if (shown && luminance(color) > DARK) {
                    return false;
                }
                seen |= shown;
                through |= !shown;
            }
        }
        return seen && through;
    }

    private static boolean isDarkDrawing(byte[] data) {
        try {
            return SvgSource.read(data).getAllElements().stream().allMatch(Tone::isDark);
        } catch (SvgFault e) {
            return false;
        }
    }

    private static boolean isDark(Element element) {
        if (UNCERTAIN.contains(SvgSource.localName(element).toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (COLORED.contains(attribute.getKey()) && !isDark(value)) {
                return false;
            }
            if (attribute.getKey().equals("style")
                    && DECLARATION.matcher(value).results().anyMatch(found -> !isDark(found.group(2)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a paint is dark. Without a colour it is black, the initial value of {@code fill}. */
    private static boolean isDark(String paint) {
        String word = paint.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(word);
        if (!hex.matches()) {
            return NEUTRAL.contains(word);
        }
        String digits = hex.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return luminance(Integer.parseInt(six, 16)) <= DARK;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
