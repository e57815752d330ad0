package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Creates the home page of a site with articles: leads, sections, latest articles, briefs and standing pages. */
final class HomePage {

    private static final int BRIEFS = 4;

    private final Site site;
    private final Teasers teasers;
    private final FrontPage front;

    HomePage(Site site) {
        this.site = site;
        this.teasers = new Teasers(site);
        this.front = FrontPage.of(site);
    }

    SitePage page() {
        return SitePage.of(
                        PageKind.HOME, Site.HOME, site.language(), site.config().title(), List.of(), this::content)
                .describedAs(site.config().description())
                .changedOn(ListPages.newest(front.articles().toList()));
    }

    private Map<String, Object> content() {
        Links links = Links.from(Site.HOME);
        Map<String, Object> model = new TreeMap<>();
        model.put("articles", teasers.of(newest(), links));
        model.put("front", front(links));
        model.put("pages", teasers.of(site.standingPages(), links));
        model.put("downloads", site.models().books(Site.HOME, site.wording(site.language())));
        if (front.articles().count() < site.listed().size()) {
            model.put("archive", links.to(Site.ARCHIVE));
        }
        return model;
    }

    private List<Article> newest() {
        return site.listed().stream().limit(site.config().pageSize()).toList();
    }

    private Map<String, Object> front(Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("composition", front.composition().name().toLowerCase(Locale.ROOT));
        model.put("leads", teasers.of(front.leads(), links));
        model.put("beside", teasers.of(front.beside(), links));
        model.put("row", teasers.of(front.row(), links));
        model.put(
                "sections",
                front.blocks().stream().map(block -> block(block, links)).toList());
        model.put("latest", teasers.of(front.latest(), links));
        model.put("briefs", briefs(links));
        ListPages.newest(site.listed())
                .ifPresent(
                        day -> model.put("date", site.wording(site.language()).date(day)));
        return model;
    }

    private Map<String, Object> block(FrontPage.Block block, Links links) {
        Map<String, Object> model = Teasers.link(block.section(), links);
        site.models().addSection(model, block.section().name());
        model.put("articles", teasers.of(block.articles(), links));
        return model;
    }

    /** Returns the newest articles that have a brief. */
    private List<Map<String, Object>> briefs(Links links) {
        return site.listed().stream()
                .filter(article -> site.models().brief(article, Site.HOME).isPresent())
                .limit(site.config().home().briefs().orElse(BRIEFS))
                .map(article -> teasers.of(article, links))
                .toList();
    }
}
