package dev.broadsheet.typesetter.api;

import java.util.List;
import java.util.Objects;

/**
 * Properties of a PDF other than its pages.
 *
 * @param attachments embedded files in the order in which viewers list them. With attachments the PDF is PDF/A-3a rather than
 *     PDF/A-2a, or PDF/A-4f rather than PDF/A-4
 * @param resolution highest resolution of pictures at their printed size, in pixels per inch; larger pictures are scaled down
 * @param layout initial page layout in viewers
 * @param standard standards that the PDF conforms to
 */
public record PdfOptions(List<Attachment> attachments, int resolution, Layout layout, PdfStandard standard) {

    /** Initial page layout in viewers; ISO 32000-1, 7.7.2. */
    public enum Layout {
        /** The viewer's own default. */
        VIEWER,
        /** Two facing pages, the first one on the right, as in a book. */
        FACING
    }

    /** No attachments, pictures of at most 300 pixels per inch, the viewer's layout, PDF/UA-1 and PDF/A-2a. */
    public static final PdfOptions DEFAULT = new PdfOptions(List.of(), 300, Layout.VIEWER, PdfStandard.UA1);

    private static final int LEAST = 36;
    private static final int MOST = 2400;

    /** @throws IllegalArgumentException if the resolution is not from 36 to 2400 */
    public PdfOptions {
        if (resolution < LEAST || resolution > MOST) {
            throw new IllegalArgumentException("resolution: " + LEAST + " to " + MOST + ", not " + resolution);
        }
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(standard, "standard");
    }

    /** Returns a copy with another standard: {@code PdfOptions.DEFAULT.standard(PdfStandard.UA2)}. */
    public PdfOptions standard(PdfStandard other) {
        return new PdfOptions(attachments, resolution, layout, other);
    }
}
