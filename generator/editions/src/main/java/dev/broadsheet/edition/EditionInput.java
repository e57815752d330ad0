package dev.broadsheet.edition;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.template.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The input of an edition. Editions are rendered in the order PDF, EPUB, site, and each receives the paginations and downloads
 * of the editions before it.
 *
 * @param publication the content
 * @param theme the templates, style sheets and fonts
 * @param paginations the paginations of the PDFs; {@link Paginations#NONE} if there is no PDF edition
 * @param downloads the files that pages may offer for download
 * @param texts the text of a source file, by the name of the file as messages show it
 * @param cache the results of earlier runs
 * @param diagnostics the collector of problems
 */
public record EditionInput(
        Publication publication,
        Theme theme,
        Paginations paginations,
        List<Download> downloads,
        Function<String, Optional<SourceText>> texts,
        Cache cache,
        Diagnostics diagnostics) {

    public EditionInput {
        downloads = List.copyOf(downloads);
    }
}
