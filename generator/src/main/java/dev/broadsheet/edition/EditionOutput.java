package dev.broadsheet.edition;

import java.util.List;

/**
 * What an edition gives.
 *
 * @param files to publish
 * @param downloads that pages of the site may offer
 * @param paginations of its documents
 */
public record EditionOutput(List<OutputFile> files, List<Download> downloads, Paginations paginations) {

    public EditionOutput {
        files = List.copyOf(files);
        downloads = List.copyOf(downloads);
    }
}
