package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteTest {

    /** The site is assembled once, for the check of links before all editions, and later receives results of other editions. */
    @Test
    void takesWhatTheOtherEditionsFoundAndKeepsTheRest() {
        EditionInput early = Fixtures.input(Fixtures.small());
        EditionInput late = new EditionInput(
                early.publication(),
                early.theme(),
                early.paginations(),
                List.of(Download.brief("harbour", "articles/harbour/brief.pdf", 96_400, 2)),
                early.texts(),
                early.cache(),
                early.diagnostics());
        Article harbour = early.publication().find("harbour").orElseThrow();
        Site checked = new Site(early);
        Site site = checked.with(late, new Models(late));

        assertThat(site.input()).isSameAs(late);
        assertThat(site.tags()).isSameAs(checked.tags());
        assertThat(site.people()).isSameAs(checked.people());
        assertThat(site.pictures()).isSameAs(checked.pictures());
        assertThat(checked.models().downloads(harbour, "articles/harbour/index.html"))
                .isEmpty();
        assertThat(site.models().downloads(harbour, "articles/harbour/index.html"))
                .hasSize(1);
    }
}
