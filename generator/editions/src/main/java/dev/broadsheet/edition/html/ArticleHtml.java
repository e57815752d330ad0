package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The text of an article as HTML for its page. Written lazily, since the page is often reused from the cache. */
final class ArticleHtml {

    private final Site site;
    private final Article article;
    private final Function<Reference, Address> references;
    private final List<String> addresses;
    private final Optional<Pagination> pages;
    private final Map<String, String> pictures;
    private final List<?> key;
    private final String name;
    private @Nullable Fitted fitted;

    /** @param pages the pagination of the brief, if the page offers it */
    ArticleHtml(Site site, Article article, Optional<Pagination> pages) {
        this.site = site;
        this.article = article;
        this.pages = pages;
        this.pictures = pictures(site, article);
        Body body = article.body();
        this.references = site.addresses().on(SitePaths.page(article));
        this.addresses = body.addresses(references);
        this.key = List.of(body, addresses, pages, pictures);
        this.name = "text of " + article.slug();
        site.input().cache().keepHeld(name); // a page from the cache does not request it
    }

    /** Returns the {@code srcset} of each picture, by its address in the text. */
    private static Map<String, String> pictures(Site site, Article article) {
        Links links = Links.from(SitePaths.page(article));
        Map<String, String> candidates = new TreeMap<>();
        for (Reference reference : article.body().references()) {
            if (reference instanceof Reference.ToAsset to) {
                site.pictures()
                        .candidates(to.asset(), links)
                        .ifPresent(found -> candidates.put(links.to(SitePaths.asset(to.asset())), found));
            }
        }
        return candidates;
    }

    Markup markup() {
        return Markup.made(key, this::parts, () -> fitted().html());
    }

    /** Returns whether the article has notes beside the text. */
    boolean hasSideNotes() {
        return article.body().hasSideNotes();
    }

    /** Returns the model of the script that sorts tables; empty if the article has no sortable table. */
    Optional<Map<String, Object>> tableScript(Links links) {
        return Optional.of(site.tableScript())
                .filter(script -> article.body().hasSortableTables())
                .map(script -> script.model(links));
    }

    /**
     * Returns additional sources of the content security policy, for trusted HTML and for pictures on the web; empty if there are
     * none.
     */
    Optional<Map<String, String>> policy() {
        return article.body().trust().isPresent()
                ? Optional.of(fitted().policy())
                : Optional.of(PagePolicy.of(article.body().references())).filter(policy -> !policy.isEmpty());
    }

    /** Returns all inputs of the text, except the language and its interface texts, which are inputs of every page. */
    List<?> parts() {
        return List.of(
                article.body().origins(),
                addresses,
                pages.map(found -> List.of(found.pageLabels(), found.anchors(), breaks(found))),
                pictures,
                article.body().trust().map(List::copyOf));
    }

    private static List<String> breaks(Pagination pages) {
        return pages.breaks().stream()
                .map(found -> found.pageIndex() + " " + found.anchor() + " " + found.offset())
                .toList();
    }

    private Fitted fitted() {
        Fitted known = fitted;
        if (known == null) {
            known = site.held(name, article.language(), key, Fitted.class, this::fit);
            fitted = known;
        }
        return known;
    }

    private Fitted fit() {
        Document document = article.body().document();
        References resolved = article.body().referencesAt(references);
        Strings strings = site.wording(article.language()).strings();
        BriefPages brief = pages.map(found -> BriefPages.of(found, document)).orElse(BriefPages.NONE);
        Map<String, String> policy = article.body()
                .trust()
                .map(trust -> PagePolicy.of(document, resolved, trust))
                .orElse(Map.of());
        return new Fitted(new HtmlBody(document, resolved, strings, brief, pictures).html(), policy);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Fitted(byte[] html, Map<String, String> policy) {}
}
