package dev.broadsheet.typesetter.canvas;

/**
 * An sRGB colour.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 * @param alpha 0 (nothing) to 1 (opaque)
 */
public record Color(float red, float green, float blue, float alpha) {
    public static final Color BLACK = new Color(0, 0, 0, 1);

    public boolean transparent() {
        return alpha == 0;
    }
}
