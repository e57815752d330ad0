package dev.broadsheet.edition;

import dev.broadsheet.typesetter.Pagination;
import java.util.List;
import java.util.Map;

/**
 * What an edition gives.
 *
 * @param files to publish
 * @param downloads that pages of the site may offer
 * @param paginations of its documents, by slug
 */
public record EditionOutput(List<OutputFile> files, List<Download> downloads, Map<String, Pagination> paginations) {

    public EditionOutput {
        files = List.copyOf(files);
        downloads = List.copyOf(downloads);
        paginations = Map.copyOf(paginations);
    }
}
