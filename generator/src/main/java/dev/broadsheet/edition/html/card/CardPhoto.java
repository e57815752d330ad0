package dev.broadsheet.edition.html.card;

import dev.broadsheet.config.Focus;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * The part of a photograph that a card shows.
 *
 * @param image upright
 * @param focus the point that stays
 */
public record CardPhoto(BufferedImage image, Focus focus) {

    /** Fills a rectangle with as much of the photograph as fits, in its own proportions. */
    void fill(Graphics2D graphics, int x, int y, int width, int height) {
        double scale = Math.max((double) width / image.getWidth(), (double) height / image.getHeight());
        int shownWidth = Math.min(image.getWidth(), (int) Math.round(width / scale));
        int shownHeight = Math.min(image.getHeight(), (int) Math.round(height / scale));
        int left = (image.getWidth() - shownWidth) * focus.x() / 100;
        int top = (image.getHeight() - shownHeight) * focus.y() / 100;
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, x, y, x + width, y + height, left, top, left + shownWidth, top + shownHeight, null);
    }
}
