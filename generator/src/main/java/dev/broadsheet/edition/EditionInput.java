package dev.broadsheet.edition;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Theme;
import dev.broadsheet.typesetter.Pagination;
import java.util.List;
import java.util.Map;

/**
 * What an edition is made from. Editions are made in the order PDF, EPUB, site, and each is handed what the ones before
 * found out.
 *
 * @param publication the content
 * @param theme templates, style sheets, fonts
 * @param paginations of the briefs, by slug; empty when there is no PDF edition
 * @param downloads files that pages may offer
 * @param diagnostics collects problems
 */
public record EditionInput(
        Publication publication,
        Theme theme,
        Map<String, Pagination> paginations,
        List<Download> downloads,
        Diagnostics diagnostics) {

    public EditionInput {
        paginations = Map.copyOf(paginations);
        downloads = List.copyOf(downloads);
    }
}
