package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Addresses of the site: relative between pages, absolute where a reader is elsewhere. */
final class SiteAddresses {

    private final Publication publication;
    private final @Nullable String base;

    SiteAddresses(Publication publication) {
        this.publication = publication;
        this.base = publication.config().baseUrl().map(String::valueOf).orElse(null);
    }

    /** Absolute address of an output path; empty when the site's own address is not known. */
    Optional<String> absolute(String path) {
        return base == null ? Optional.empty() : Optional.of(base + SitePaths.encode(withoutIndex(path)));
    }

    private static String withoutIndex(String path) {
        return path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    /** What references mean on a page. */
    Function<Reference, String> on(String page) {
        return reference -> address(reference, page, target -> SitePaths.relative(page, target));
    }

    /** What references mean in a feed. */
    Function<Reference, String> elsewhere(String page) {
        return reference -> reference instanceof Reference.ToAnchor to
                ? absolute(page).orElse("") + SitePaths.fragment(to.anchor())
                : reference instanceof Reference.OnSite to
                        ? absolute(page)
                                .map(url -> url + SitePaths.fragment(to.anchor()))
                                .orElse("")
                        : address(
                                reference, page, target -> absolute(target).orElseGet(() -> SitePaths.encode(target)));
    }

    private String address(Reference reference, String page, Function<String, String> address) {
        if (reference instanceof Reference.ToArticle to) {
            String target = publication.find(to.slug()).map(SitePaths::page).orElse(page);
            return address.apply(target) + SitePaths.fragment(to.anchor());
        }
        if (reference instanceof Reference.ToAnchor to) {
            return SitePaths.fragment(to.anchor());
        }
        if (reference instanceof Reference.ToAsset to) {
            return address.apply(SitePaths.asset(to.asset()));
        }
        if (reference instanceof Reference.ToMedia to) {
            return address.apply(SitePaths.asset(to.asset()));
        }
        if (reference instanceof Reference.OnSite to) {
            return SitePaths.fragment(to.anchor());
        }
        if (reference instanceof Reference.ToMade to) {
            return address.apply(to.file()) + SitePaths.fragment(to.anchor());
        }
        return reference instanceof Reference.WebPicture picture
                ? picture.uri()
                : ((Reference.External) reference).uri();
    }

    /** Absolute address of an article's page, or its path when the site's own address is not known. */
    String of(Article article) {
        return absolute(SitePaths.page(article)).orElseGet(() -> SitePaths.encode(SitePaths.page(article)));
    }
}
