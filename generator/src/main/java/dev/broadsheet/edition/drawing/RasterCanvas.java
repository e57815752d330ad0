package dev.broadsheet.edition.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** A picture of pixels. */
public final class RasterCanvas implements Canvas {

    private final BufferedImage image;
    private final Graphics2D graphics;

    /** @param width in pixels, as the height */
    public RasterCanvas(int width, int height) {
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    @Override
    public void fill(Color color, Shape area) {
        graphics.setColor(color);
        graphics.fill(area);
    }

    /** As PNG. Nothing can be drawn any more. */
    public byte[] png() {
        graphics.dispose();
        return new PalettePng(image).bytes();
    }
}
