package dev.broadsheet.edition.drawing;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;

/** What is drawn on: areas of one colour, letters among them; the later ones cover the earlier. */
public interface Canvas {

    void fill(Color color, Shape area);

    default void fill(Color color, int x, int y, int width, int height) {
        fill(color, new Rectangle(x, y, width, height));
    }
}
