package dev.broadsheet.typesetter;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;

/**
 * The first page of a document as a picture.
 *
 * @param painting paints it
 * @param pagination where everything landed, on pages that are not shown too
 * @param composition how even the pages are; lines that are too long are among it
 * @param problems all that had to be worked around, in document order
 */
public record TypesetPicture(
        Supplier<BufferedImage> painting,
        Pagination pagination,
        Composition composition,
        List<TypesetProblem> problems) {

    public TypesetPicture {
        problems = List.copyOf(problems);
    }

    /**
     * Paints the page, anew with each call.
     *
     * @return an image of type {@link BufferedImage#TYPE_INT_RGB}, of the size of the page without its bleed; equal pixels
     *     for equal input
     */
    public BufferedImage image() {
        return painting.get();
    }

    /** Whether all is on one page, and no line is wider than its room. */
    public boolean fits() {
        return pagination.pageCount() == 1
                && composition.pages().stream().allMatch(page -> page.overfull().isEmpty());
    }
}
