package dev.broadsheet.edition;

import java.util.List;

/**
 * The output of an edition.
 *
 * @param files the files to publish
 * @param downloads the files that pages of the site may offer for download
 * @param paginations the paginations of the PDFs
 * @param reports files about the published ones, which are written to the report folder
 * @param notices sentences about the reports, which are printed at the end of a run
 */
public record EditionOutput(
        List<OutputFile> files,
        List<Download> downloads,
        Paginations paginations,
        List<OutputFile> reports,
        List<String> notices) {

    /** Creates an output without reports and notices. */
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
