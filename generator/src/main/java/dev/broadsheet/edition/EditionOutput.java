package dev.broadsheet.edition;

import java.util.List;

/**
 * What an edition gives.
 *
 * @param files to publish
 * @param downloads that pages of the site may offer
 * @param paginations of its documents
 * @param reports files that say something of the others, for the report folder
 * @param notices what should be said of them at the end of a run, a sentence each
 */
public record EditionOutput(
        List<OutputFile> files,
        List<Download> downloads,
        Paginations paginations,
        List<OutputFile> reports,
        List<String> notices) {

    /** Without reports. */
    public EditionOutput(List<OutputFile> files, List<Download> downloads, Paginations paginations) {
        this(files, downloads, paginations, List.of(), List.of());
    }

    public EditionOutput {
        notices = List.copyOf(notices);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
        downloads = List.copyOf(downloads);
    }
}
