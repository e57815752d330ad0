package dev.broadsheet.typesetter;

import java.util.List;

/**
 * What a PDF is to be beside its pages.
 *
 * @param attachments files within it, in the order in which readers see them. With any, the PDF is PDF/A-3a, else
 *     PDF/A-2a; it is PDF/UA-1 in either case
 * @param resolution most pixels an inch that pictures are given at their printed size; larger ones are made smaller
 * @param layout how viewers show the pages at first
 */
public record PdfOptions(List<Attachment> attachments, int resolution, Layout layout) {

    /** How viewers show pages side by side; ISO 32000-1, 7.7.2. */
    public enum Layout {
        /** As the viewer likes. */
        VIEWER,
        /** Two facing pages, the first one on the right, as in a book. */
        FACING
    }

    /** No attachments, pictures of 300 pixels an inch, the layout that the viewer likes. */
    public static final PdfOptions DEFAULT = new PdfOptions(List.of(), 300, Layout.VIEWER);

    private static final int LEAST = 36;
    private static final int MOST = 2400;

    /** @throws IllegalArgumentException when the resolution is not from 36 to 2400 */
    public PdfOptions {
        if (resolution < LEAST || resolution > MOST) {
            throw new IllegalArgumentException("resolution: " + LEAST + " to " + MOST + ", not " + resolution);
        }
        attachments = List.copyOf(attachments);
    }
}
