package dev.broadsheet.edition.html;

import dev.broadsheet.config.Focus;
import dev.broadsheet.config.Placement;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.template.ModelDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Articles as lists show them, and links to the terms that they belong to. */
final class Teasers {

    private static final Set<String> PHOTOGRAPHS = Set.of("image/jpeg", "image/webp");

    private static final int FOCUS_STEP = 5;

    private final Site site;

    Teasers(Site site) {
        this.site = site;
    }

    /** An article without its text. */
    Map<String, Object> of(Article article, Links links) {
        Map<String, Object> model = site.models().article(article);
        model.put("href", links.to(SitePaths.page(article)));
        site.models().brief(article, links.page()).ifPresent(brief -> model.put("brief", brief));
        picture(article).ifPresent(asset -> model.put("picture", picture(asset, placement(article), links)));
        addTerms(model, article, links);
        return model;
    }

    private static Placement placement(Article article) {
        return article.metadata().presentation().placement();
    }

    /** The one that the front matter names, or else the first photograph of the text: what is drawn may be a chart. */
    static Optional<Asset> picture(Article article) {
        return article.picture().or(() -> photograph(article));
    }

    private static Optional<Asset> photograph(Article article) {
        return article.body().references().stream()
                .filter(Reference.ToAsset.class::isInstance)
                .map(reference -> ((Reference.ToAsset) reference).asset())
                .filter(asset -> asset.width() > 0 && PHOTOGRAPHS.contains(asset.mediaType()))
                .findFirst();
    }

    private Map<String, Object> picture(Asset asset, Placement placement, Links links) {
        Map<String, Object> model = picture(asset, links);
        Focus focus = placement.focus();
        if (!focus.equals(Focus.CENTRE)) {
            model.put("focus", "fx" + rounded(focus.x()) + " fy" + rounded(focus.y()));
        }
        if (!placement.credit().isEmpty()) {
            model.put("credit", placement.credit());
        }
        return model;
    }

    /** To the steps that the style sheet has classes for; the policy of pages allows no styles of elements. */
    private static int rounded(int percent) {
        return (percent + FOCUS_STEP / 2) / FOCUS_STEP * FOCUS_STEP;
    }

    Map<String, Object> picture(Asset asset, Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("src", links.to(SitePaths.asset(asset)));
        model.put("width", asset.width());
        model.put("height", asset.height());
        site.pictures().candidates(asset, links).ifPresent(candidates -> model.put("srcset", candidates));
        return model;
    }

    /**
     * The card of an article: a digest of all that pages which list it show of it. Addresses on them follow from that of
     * the page and those that the home page has.
     */
    String card(Article article) {
        return site.card(article, () -> ModelDigest.of(of(article, Links.from(Site.HOME))));
    }

    List<String> cards(List<Article> articles) {
        return articles.stream().map(this::card).toList();
    }

    List<Map<String, Object>> of(List<Article> articles, Links links) {
        return articles.stream().map(article -> of(article, links)).toList();
    }

    /** {@code sectionLink}, {@code seriesLink}, {@code tagLinks}, {@code authorLinks}: each {@code name}, {@code href}. */
    void addTerms(Map<String, Object> model, Article article, Links links) {
        site.sections().find(article.section()).ifPresent(term -> model.put("sectionLink", link(term, links)));
        site.series().find(article.series()).ifPresent(term -> model.put("seriesLink", link(term, links)));
        model.put("tagLinks", links(article.tags(), site.tags(), links));
        model.put("authorLinks", links(article.authors(), site.authors(), links));
    }

    private static List<Map<String, Object>> links(List<String> names, Terms terms, Links links) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (String name : names) {
            terms.find(name).map(term -> link(term, links)).ifPresent(models::add);
        }
        return models;
    }

    static Map<String, Object> link(Term term, Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("name", term.name());
        model.put("href", links.to(term.path()));
        model.put("count", term.articles().size());
        return model;
    }

    /** Articles by year and month, in the order that they have. */
    List<Map<String, Object>> byYear(List<Article> articles, Links links, Locale language) {
        Map<Integer, List<Article>> years = new TreeMap<>(java.util.Comparator.reverseOrder());
        articles.forEach(article -> article.date()
                .ifPresent(day -> years.computeIfAbsent(day.getYear(), y -> new ArrayList<>())
                        .add(article)));
        List<Map<String, Object>> models = new ArrayList<>();
        years.forEach(
                (year, of) -> models.add(Map.of("year", String.valueOf(year), "months", byMonth(of, links, language))));
        return models;
    }

    private List<Map<String, Object>> byMonth(List<Article> articles, Links links, Locale language) {
        Map<Integer, List<Article>> months = new TreeMap<>(java.util.Comparator.reverseOrder());
        articles.forEach(article -> article.date()
                .ifPresent(day -> months.computeIfAbsent(day.getMonthValue(), m -> new ArrayList<>())
                        .add(article)));
        List<Map<String, Object>> models = new ArrayList<>();
        months.forEach((month, of) -> models.add(Map.of(
                "name", site.wording(language).month(of.get(0).date().orElseThrow()), "articles", of(of, links))));
        return models;
    }
}
