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
 * What an edition is made from. Editions are made in the order PDF, EPUB, site, and each is handed what the ones before
 * found out.
 *
 * @param publication the content
 * @param theme templates, style sheets, fonts
 * @param paginations of the PDFs; none when there is no PDF edition
 * @param downloads files that pages may offer
 * @param texts what the user wrote, by the name of the file as shown to the user
 * @param cache reuses the results of earlier runs
 * @param diagnostics collects problems
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
