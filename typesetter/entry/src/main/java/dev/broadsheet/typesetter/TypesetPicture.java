package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;

/**
 * The first page of a document as a picture.
 *
 * @param painting paints the picture
 * @param pagination pagination of all pages, including those not shown
 * @param composition composition of all pages, including overfull lines
 * @param problems problems in document order
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
     * Paints the page; each call paints it again.
     *
     * @return an image of type {@link BufferedImage#TYPE_INT_RGB} and of the page's size without bleed; equal input gives equal
     *     pixels
     */
    public BufferedImage image() {
        return painting.get();
    }

    /** Whether the document fits on one page and no line is wider than its column. */
    public boolean fits() {
        return pagination.pageCount() == 1
                && composition.pages().stream().allMatch(page -> page.overfull().isEmpty());
    }
}
