package dev.broadsheet.edition.html;

import dev.broadsheet.config.Focus;
import dev.broadsheet.config.Placement;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Builds the models of articles for lists, with links to their terms. */
final class Teasers {

    private static final Set<String> PHOTOGRAPHS = Set.of("image/jpeg", "image/webp");

    private static final int FOCUS_STEP = 5;

    /** The keys that the page of an article adds to its model. */
    private static final Set<String> TERMS = Set.of("sectionLink", "seriesLink", "tagLinks", "authorLinks");

    private static final Set<String> CARD =
            Set.of("href", "brief", "picture", "sectionLink", "seriesLink", "tagLinks", "authorLinks");

    private final Site site;

    Teasers(Site site) {
        this.site = site;
    }

    /** Returns the model of an article without its text. Links are computed lazily, since lists show only a few of them. */
    Map<String, Object> of(Article article, Links links) {
        return site.models().article(article, CARD, key -> card(key, article, links));
    }

    /**
     * Returns the model of an article for its page, with {@code sectionLink}, {@code seriesLink}, {@code tagLinks} and
     * {@code authorLinks}.
     */
    Map<String, Object> withTerms(Article article, Links links) {
        return site.models().article(article, TERMS, key -> terms(key, article, links));
    }

    private Optional<?> card(String key, Article article, Links links) {
        return switch (key) {
            case "href" -> Optional.of(links.to(SitePaths.page(article)));
            case "brief" -> site.models().brief(article, links.page());
            case "picture" -> picture(article).map(asset -> picture(asset, placement(article), links));
            default -> terms(key, article, links);
        };
    }

    /** Returns the links to terms for a key, each with {@code name}, {@code href} and {@code count}. */
    private Optional<?> terms(String key, Article article, Links links) {
        return switch (key) {
            case "sectionLink" -> site.sections().find(article.section()).map(term -> link(term, links));
            case "seriesLink" -> site.series().find(article.series()).map(term -> link(term, links));
            case "tagLinks" -> Optional.of(links(article.tags(), site.tags(), links));
            default -> Optional.of(links(article.authors(), site.authors(), links));
        };
    }

    private static Placement placement(Article article) {
        return article.metadata().presentation().placement();
    }

    /**
     * Returns the picture of the front matter, or else the first photograph of the text; drawings are excluded, since they may be
     * charts.
     */
    static Optional<Asset> picture(Article article) {
        return article.picture().or(() -> photograph(article));
    }

    private static Optional<Asset> photograph(Article article) {
        for (Reference reference : article.body().references()) {
            if (reference instanceof Reference.ToAsset to
                    && to.asset().width() > 0
                    && PHOTOGRAPHS.contains(to.asset().mediaType())) {
                return Optional.of(to.asset());
            }
        }
        return Optional.empty();
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

    /** Rounds to the steps for which the style sheet has classes; the content security policy forbids style attributes. */
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
     * Returns a digest of the model of an article for lists. Its links are those of the home page, which together with the path
     * of a page determine the links on that page.
     */
    String card(Article article) {
        return site.card(article, () -> site.digests().of(of(article, Links.from(Site.HOME))));
    }

    List<String> cards(List<Article> articles) {
        List<String> cards = new ArrayList<>();
        for (Article article : articles) {
            cards.add(card(article));
        }
        return cards;
    }

    List<Map<String, Object>> of(List<Article> articles, Links links) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (Article article : articles) {
            models.add(of(article, links));
        }
        return models;
    }

    private static List<Map<String, Object>> links(List<String> names, Terms terms, Links links) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (String name : names) {
            Optional<Term> term = terms.find(name);
            if (term.isPresent()) {
                models.add(link(term.get(), links));
            }
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

    /** Returns articles grouped by year and month, newest first; within a month, in the given order. */
    List<Map<String, Object>> byYear(List<Article> articles, Links links, Locale language) {
        Map<Integer, List<Article>> years = new TreeMap<>(Comparator.reverseOrder());
        articles.forEach(article -> article.date()
                .ifPresent(day -> years.computeIfAbsent(day.getYear(), y -> new ArrayList<>())
                        .add(article)));
        List<Map<String, Object>> models = new ArrayList<>();
        years.forEach(
                (year, of) -> models.add(Map.of("year", String.valueOf(year), "months", byMonth(of, links, language))));
        return models;
    }

    private List<Map<String, Object>> byMonth(List<Article> articles, Links links, Locale language) {
        Map<Integer, List<Article>> months = new TreeMap<>(Comparator.reverseOrder());
        articles.forEach(article -> article.date()
                .ifPresent(day -> months.computeIfAbsent(day.getMonthValue(), m -> new ArrayList<>())
                        .add(article)));
        List<Map<String, Object>> models = new ArrayList<>();
        months.forEach((month, of) -> models.add(Map.of(
                "name", site.wording(language).month(of.get(0).date().orElseThrow()), "articles", of(of, links))));
        return models;
    }
}
