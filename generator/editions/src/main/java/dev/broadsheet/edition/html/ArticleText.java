package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.markdown.ArticleMarkdown;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.template.Strings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The Markdown of an article with addresses on the site. */
final class ArticleText {

    private final Site site;
    private final Article article;
    private final String page;
    private final Function<Reference, Address> addresses;

    ArticleText(Site site, Article article) {
        this.site = site;
        this.article = article;
        this.page = SitePaths.page(article);
        this.addresses = site.addresses().absolute("").isPresent()
                ? site.addresses().elsewhere(page)
                : site.addresses().on(page);
    }

    /** Returns the cache key, which covers all inputs of {@link #markdown}. */
    CacheKey key() {
        return CacheKey.of(
                "Markdown of " + page,
                site.digests()
                        .parts(Map.of(
                                "article", written().with(""),
                                "text",
                                        List.of(
                                                article.body().origins(),
                                                article.body().addresses(addresses)),
                                "strings", strings().all())));
    }

    String markdown() {
        return written().write(article.body().referencesAt(addresses));
    }

    private ArticleMarkdown written() {
        return new ArticleMarkdown(article, strings(), site.addresses().absolute(page));
    }

    private Strings strings() {
        return site.wording(article.language()).strings();
    }
}
