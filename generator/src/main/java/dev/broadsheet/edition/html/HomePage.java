package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The home page: the newest article leads, others follow, and then what there is beside articles. */
final class HomePage {

    private final Site site;
    private final Teasers teasers;

    HomePage(Site site) {
        this.site = site;
        this.teasers = new Teasers(site);
    }

    SitePage page() {
        return SitePage.of(
                        PageKind.HOME, Site.HOME, site.language(), site.config().title(), List.of(), this::content)
                .describedAs(site.config().description())
                .changedOn(ListPages.newest(shown()));
    }

    private List<Article> shown() {
        return site.listed().stream().limit(site.config().pageSize()).toList();
    }

    private Map<String, Object> content() {
        Links links = Links.from(Site.HOME);
        Map<String, Object> model = new TreeMap<>();
        model.put("articles", teasers.of(shown(), links));
        model.put("pages", teasers.of(site.standingPages(), links));
        model.put("downloads", site.models().books(Site.HOME, site.wording(site.language())));
        if (site.listed().size() > shown().size()) {
            model.put("archive", links.to(Site.ARCHIVE));
        }
        return model;
    }
}
