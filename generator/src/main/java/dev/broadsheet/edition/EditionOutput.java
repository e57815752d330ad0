package dev.broadsheet.edition;

import java.util.List;

/**
 * What an edition gives.
 *
 * @param files to publish
 * @param downloads that pages of the site may offer
 * @param paginations of its documents
 * @param reports files that say something of the others, for the report folder
 */
public record EditionOutput(
        List<OutputFile> files, List<Download> downloads, Paginations paginations, List<OutputFile> reports) {

    /** Without reports. */
    public EditionOutput(List<OutputFile> files, List<Download> downloads, Paginations paginations) {
        this(files, downloads, paginations, List.of());
    }

    public EditionOutput {
        reports = List.copyOf(reports);
        files = List.copyOf(files);
        downloads = List.copyOf(downloads);
    }
}
