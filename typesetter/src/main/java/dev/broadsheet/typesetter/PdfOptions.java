package dev.broadsheet.typesetter;

import java.util.List;
import java.util.Objects;

/**
 * What a PDF is to be beside its pages.
 *
 * @param attachments files within it, in the order in which readers see them. With any, the PDF is PDF/A-3a rather than
 *     PDF/A-2a, or PDF/A-4f rather than PDF/A-4
 * @param resolution most pixels an inch that pictures are given at their printed size; larger ones are made smaller
 * @param layout how viewers show the pages at first
 * @param standard what it conforms to
 */
public record PdfOptions(List<Attachment> attachments, int resolution, Layout layout, PdfStandard standard) {

    /** How viewers show pages side by side; ISO 32000-1, 7.7.2. */
    public enum Layout {
        /** As the viewer likes. */
        VIEWER,
        /** Two facing pages, the first one on the right, as in a book. */
        FACING
    }

    /** No attachments, pictures of 300 pixels an inch, the layout that the viewer likes, PDF/UA-1 and PDF/A-2a. */
    public static final PdfOptions DEFAULT = new PdfOptions(List.of(), 300, Layout.VIEWER, PdfStandard.UA1);

    private static final int LEAST = 36;
    private static final int MOST = 2400;

    /** @throws IllegalArgumentException when the resolution is not from 36 to 2400 */
    public PdfOptions {
        if (resolution < LEAST || resolution > MOST) {
            throw new IllegalArgumentException("resolution: " + LEAST + " to " + MOST + ", not " + resolution);
        }
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(standard, "standard");
    }

    /** The same by another standard: {@code PdfOptions.DEFAULT.standard(PdfStandard.UA2)}. */
    public PdfOptions standard(PdfStandard other) {
        return new PdfOptions(attachments, resolution, layout, other);
    }
}
