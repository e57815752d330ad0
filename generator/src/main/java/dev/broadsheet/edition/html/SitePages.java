package dev.broadsheet.edition.html;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Markup;
import dev.broadsheet.typesetter.Pagination;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The models of the site's pages. */
final class SitePages {

    static final String HOME = "index.html";
    static final String NOT_FOUND = "404.html";

    private final EditionInput input;
    private final Models models;
    private final SiteAddresses addresses;
    private final String stylesheet;

    SitePages(EditionInput input, Models models, SiteAddresses addresses, String stylesheet) {
        this.input = input;
        this.models = models;
        this.addresses = addresses;
        this.stylesheet = stylesheet;
    }

    Map<String, Object> home() {
        Map<String, Object> model = frame(HOME, language());
        String title = input.publication().config().title();
        model.put("page", page(HOME, title, input.publication().config().description(), title));
        List<Article> articles = input.publication().articles();
        model.put(
                "articles",
                articles.stream().map(article -> teaser(article, HOME)).toList());
        model.put(
                "pages",
                input.publication().pages().stream()
                        .map(page -> teaser(page, HOME))
                        .toList());
        model.put("downloads", models.downloads(Optional.empty(), HOME, models.wording(language())));
        return model;
    }

    Map<String, Object> notFound() {
        Map<String, Object> model = frame(NOT_FOUND, language());
        Wording wording = models.wording(language());
        model.put("page", page(NOT_FOUND, wording.strings().text("notFound"), "", null));
        return model;
    }

    Map<String, Object> article(Article article) {
        String path = SitePaths.page(article);
        Map<String, Object> model = frame(path, article.language());
        model.put("page", page(path, article.title(), article.standfirst(), null));
        Map<String, Object> shown = models.article(article);
        HtmlBody body =
                new HtmlBody(article.body().render(addresses.on(path), false), models.wording(article.language()));
        Optional<Map<String, Object>> brief = models.brief(article, path);
        brief.ifPresent(download -> shown.put("brief", download));
        Optional.ofNullable(input.paginations().briefs().get(article.slug()))
                .filter(pagination -> brief.isPresent())
                .ifPresent((Pagination pagination) -> body.markPages(pagination));
        shown.put("body", new Markup(body.html()));
        model.put("article", shown);
        model.put("downloads", offered(article, path));
        return model;
    }

    private List<Map<String, Object>> offered(Article article, String path) {
        Wording wording = models.wording(article.language());
        List<Map<String, Object>> offered =
                new java.util.ArrayList<>(models.downloads(Optional.of(article.slug()), path, wording));
        offered.addAll(models.downloads(Optional.empty(), path, wording));
        return offered;
    }

    private Map<String, Object> teaser(Article article, String from) {
        Map<String, Object> model = models.article(article);
        model.put("href", SitePaths.relative(from, SitePaths.page(article)));
        models.brief(article, from).ifPresent(brief -> model.put("brief", brief));
        return model;
    }

    private Map<String, Object> frame(String path, Locale language) {
        Map<String, Object> model = models.base(language);
        model.put("navigation", models.navigation(path, path));
        model.put("root", root(path));
        model.put("home", Map.of("href", root(path) + HOME, "current", path.equals(HOME)));
        return model;
    }

    /** What leads from a page to the output folder. The page for what is not found may be shown at any depth. */
    private String root(String path) {
        if (path.equals(NOT_FOUND)) {
            return input.publication()
                    .config()
                    .baseUrl()
                    .map(base -> base.getRawPath())
                    .orElse("");
        }
        return SitePaths.relative(path, "");
    }

    private Map<String, Object> page(String path, String title, String description, @Nullable String fullTitle) {
        Map<String, Object> page = new TreeMap<>();
        page.put("title", title);
        page.put(
                "documentTitle",
                fullTitle == null ? title + " – " + input.publication().config().title() : fullTitle);
        page.put("description", description);
        page.put("stylesheet", stylesheet);
        page.put("icon", SiteStyle.ICON);
        page.put("kind", path.equals(HOME) ? "website" : "article");
        if (!path.equals(NOT_FOUND)) {
            addresses.absolute(path).ifPresent(url -> page.put("url", url));
            addresses.absolute(SiteFeeds.FEED).ifPresent(url -> page.put("feed", root(path) + SiteFeeds.FEED));
        }
        return page;
    }

    private Locale language() {
        return input.publication().config().language();
    }
}
