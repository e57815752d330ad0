package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Markup;
import dev.broadsheet.typesetter.Pagination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of articles and standing pages. */
final class ArticlePages {

    private final Site site;
    private final Teasers teasers;

    ArticlePages(Site site) {
        this.site = site;
        this.teasers = new Teasers(site);
    }

    Stream<SitePage> pages() {
        return site.publication().all().map(this::page);
    }

    private SitePage page(Article article) {
        return new SitePage(
                article.kind() == Article.Kind.ARTICLE ? PageKind.ARTICLE : PageKind.PAGE,
                SitePaths.page(article),
                article.language(),
                article.title(),
                article.standfirst(),
                trail(article),
                Optional.of(article),
                article.changed(),
                1,
                () -> content(article));
    }

    private List<Crumb> trail(Article article) {
        Crumb home = new Crumb(site.wording(article.language()).strings().text("home"), Site.HOME);
        return site.sections()
                .find(article.section())
                .filter(section -> article.kind() == Article.Kind.ARTICLE)
                .map(section -> List.of(home, new Crumb(section.name(), section.path())))
                .orElse(List.of(home));
    }

    private Map<String, Object> content(Article article) {
        String path = SitePaths.page(article);
        Links links = Links.from(path);
        Map<String, Object> shown = site.models().article(article);
        teasers.addTerms(shown, article, links);
        HtmlBody body =
                new HtmlBody(article.body().render(site.addresses().on(path), false), site.wording(article.language()));
        Optional<Map<String, Object>> brief = site.models().brief(article, path);
        brief.ifPresent(download -> shown.put("brief", download));
        Optional.ofNullable(site.input().paginations().briefs().get(article.slug()))
                .filter(pagination -> brief.isPresent())
                .ifPresent((Pagination pagination) -> body.markPages(pagination));
        shown.put("body", new Markup(body.html()));
        Map<String, Object> model = new TreeMap<>();
        model.put("article", shown);
        model.put("downloads", offered(article, path));
        return model;
    }

    /** The files of the article, then those of the whole publication. */
    private List<Map<String, Object>> offered(Article article, String path) {
        Wording wording = site.wording(article.language());
        List<Map<String, Object>> offered =
                new ArrayList<>(site.models().downloads(Optional.of(article.slug()), path, wording));
        offered.addAll(site.models().downloads(Optional.empty(), path, wording));
        return offered;
    }
}
