package dev.broadsheet.edition.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Takes filled shapes, the ones below first. */
@FunctionalInterface
public interface Canvas {

    void fill(Color color, Shape shape);

    /** One of pixels. */
    static Canvas on(Graphics2D graphics) {
        return (color, shape) -> {
            graphics.setColor(color);
            graphics.fill(shape);
        };
    }
}
