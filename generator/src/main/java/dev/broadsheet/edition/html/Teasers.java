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

/** Articles as lists show them, and links to the terms that they belong to. */
final class Teasers {

    private static final Set<String> PHOTOGRAPHS = Set.of("image/jpeg", "image/webp");

    private static final int FOCUS_STEP = 5;

    /** What a page says of an article that it shows, beside the article itself. */
    private static final Set<String> TERMS = Set.of("sectionLink", "seriesLink", "tagLinks", "authorLinks");

    private static final Set<String> CARD =
            Set.of("href", "brief", "picture", "sectionLink", "seriesLink", "tagLinks", "authorLinks");

    private final Site site;

    Teasers(Site site) {
        this.site = site;
    }

    /** An article without its text. Of what leads from the page to others, lists show little: it is made when it is asked for. */
    Map<String, Object> of(Article article, Links links) {
        return site.models().article(article, CARD, key -> card(key, article, links));
    }

    /** The article of a page: {@code sectionLink}, {@code seriesLink}, {@code tagLinks}, {@code authorLinks} lead to its terms. */
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

    /** Each with {@code name} and {@code href}. */
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

    /** The one that the front matter names, or else the first photograph of the text: what is drawn may be a chart. */
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

    /** Articles by year and month, in the order that they have. */
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
