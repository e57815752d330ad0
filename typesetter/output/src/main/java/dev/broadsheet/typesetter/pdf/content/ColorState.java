package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;

/** The current colours, opacity and line width. Operators are written on change only. */
public final class ColorState {

    private final ContentStream out;
    private final PageResources resources;
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;
    private double thickness = 1;
    private float alpha = 1;

    ColorState(ContentStream out, PageResources resources) {
        this.out = out;
        this.resources = resources;
    }

    /** Returns a copy to modify while this state is saved. */
    ColorState copy() {
        ColorState copy = new ColorState(out, resources);
        copy.fill = fill;
        copy.stroke = stroke;
        copy.thickness = thickness;
        copy.alpha = alpha;
        return copy;
    }

    public void fill(Color color) {
        opacity(color);
        if (!sameHue(color, fill)) {
            write(color, "g", "rg");
            fill = color;
        }
    }

    public void stroke(Color color, double newThickness) {
        opacity(color);
        if (!sameHue(color, stroke)) {
            write(color, "G", "RG");
            stroke = color;
        }
        if (newThickness != thickness) {
            out.number(newThickness).operator("w");
            thickness = newThickness;
        }
    }

    /** Draws pictures, which have no colour, with full opacity. */
    public void opaque() {
        opacity(Color.BLACK);
    }

    private void opacity(Color color) {
        if (color.alpha() != alpha) {
            alpha = color.alpha();
            out.name(resources.opacity(alpha)).operator("gs");
        }
    }

    private void write(Color color, String gray, String rgb) {
        if (color.red() == color.green() && color.green() == color.blue()) {
            out.number(color.red()).operator(gray);
        } else {
            out.numbers(color.red(), color.green(), color.blue()).operator(rgb);
        }
    }

    private static boolean sameHue(Color a, Color b) {
        return a.red() == b.red() && a.green() == b.green() && a.blue() == b.blue();
    }
}
