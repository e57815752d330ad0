package dev.broadsheet.edition.html;

import dev.broadsheet.config.Person;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body.Heading;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates the pages of articles and standing pages. */
final class ArticlePages {

    /**
     * The minimum number of words for a table of contents if there are three or four headings; {@link #MANY} or more always get
     * one.
     */
    private static final int LONG = 900;

    private static final int MANY = 5;

    private final Site site;
    private final Teasers teasers;
    private final Related related;

    ArticlePages(Site site) {
        this.site = site;
        this.teasers = new Teasers(site);
        this.related = new Related(site);
    }

    Stream<SitePage> pages() {
        return Stream.concat(site.publication().articles().stream(), site.publication().pages().stream())
                .map(this::page);
    }

    private SitePage page(Article article) {
        Shown shown = new Shown(article);
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
                shown::content,
                shown::parts);
    }

    /** The suppliers of an article's page, which share its text. */
    private final class Shown {

        private final Article article;
        private @Nullable ArticleHtml text;

        Shown(Article article) {
            this.article = article;
        }

        Map<String, Object> parts() {
            ArticleHtml fitted = text(article);
            text = fitted;
            return ArticlePages.this.parts(article, fitted);
        }

        /** Returns the content and releases the text. */
        Map<String, Object> content() {
            ArticleHtml known = text;
            text = null;
            return ArticlePages.this.content(article, known == null ? text(article) : known);
        }
    }

    /** Returns the inputs of {@link #content}: the text with its references, and digests of the teasers of other articles. */
    private Map<String, Object> parts(Article article, ArticleHtml text) {
        String path = SitePaths.page(article);
        Map<String, Object> parts = new TreeMap<>();
        parts.put(
                "article",
                List.of(
                        text.parts(),
                        teasers.card(article),
                        entries(article),
                        Optional.ofNullable(site.input().paginations().briefs().get(article.slug()))
                                .map(Pagination::pageLabels)));
        parts.put("downloads", site.models().downloads(article, path));
        if (article.kind() == Article.Kind.ARTICLE) {
            parts.put("related", teasers.cards(related.to(article)));
            parts.put("previous", related.before(article).map(teasers::card));
            parts.put("next", related.after(article).map(teasers::card));
        }
        return parts;
    }

    /**
     * Returns the addresses, from the home page, of the entries in the register of people; empty for a person without an entry.
     */
    private List<Optional<String>> entries(Article article) {
        List<Optional<String>> entries = new ArrayList<>();
        for (Person person : article.background().people()) {
            entries.add(RegisterPages.entryOf(person.name(), site, Links.from(Site.HOME)));
        }
        return entries;
    }

    private List<Crumb> trail(Article article) {
        Crumb home = new Crumb(site.wording(article.language()).strings().text("home"), Site.HOME);
        return site.sections()
                .find(article.section())
                .filter(section -> article.kind() == Article.Kind.ARTICLE)
                .map(section -> List.of(home, new Crumb(section.name(), section.path())))
                .orElse(List.of(home));
    }

    private Map<String, Object> content(Article article, ArticleHtml text) {
        String path = SitePaths.page(article);
        Links links = Links.from(path);
        Map<String, Object> shown = teasers.withTerms(article, links);
        shown.put("people", people(article, links));
        Map<String, Object> model = new TreeMap<>();
        addBody(model, shown, article, text);
        model.put("article", shown);
        model.put("downloads", site.models().downloads(article, path));
        if (article.kind() == Article.Kind.ARTICLE) {
            shown.put("citation", new Citation(site).of(article));
            model.put("related", teasers.of(related.to(article), links));
            related.before(article).ifPresent(other -> model.put("previous", teasers.of(other, links)));
            related.after(article).ifPresent(other -> model.put("next", teasers.of(other, links)));
        }
        return model;
    }

    private List<Map<String, Object>> people(Article article, Links links) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (Person person : article.background().people()) {
            Map<String, Object> model = new TreeMap<>();
            model.put("name", person.name());
            model.put("role", person.role());
            RegisterPages.entryOf(person.name(), site, links).ifPresent(href -> model.put("href", href));
            people.add(model);
        }
        return people;
    }

    private void addBody(Map<String, Object> model, Map<String, Object> shown, Article article, ArticleHtml text) {
        String path = SitePaths.page(article);
        Optional<Map<String, Object>> brief = site.models().brief(article, path);
        brief.ifPresent(download -> shown.put("brief", download));
        shown.put("hasSideNotes", text.hasSideNotes());
        shown.put("contents", contents(article));
        shown.put("body", text.markup());
        text.policy().ifPresent(policy -> model.put("policy", policy));
        text.tableScript(Links.from(path)).ifPresent(script -> model.put("tables", script));
    }

    private ArticleHtml text(Article article) {
        Optional<Pagination> pages = Optional.ofNullable(
                        site.input().paginations().briefs().get(article.slug()))
                .filter(found ->
                        site.models().brief(article, SitePaths.page(article)).isPresent());
        return new ArticleHtml(site, article, pages);
    }

    /** Returns the table of contents of a long article; empty for a short one. */
    private static List<Map<String, Object>> contents(Article article) {
        List<Heading> headings = new ArrayList<>();
        for (Heading heading : article.body().headings()) {
            if (heading.level() == 2) {
                headings.add(heading);
            }
        }
        boolean isLong = headings.size() >= MANY
                || (headings.size() >= 3 && article.body().words() >= LONG);
        return isLong
                ? headings.stream()
                        .map(heading -> Map.<String, Object>of("id", heading.id(), "text", heading.text()))
                        .toList()
                : List.of();
    }
}
