package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Resolves references to addresses: relative on pages, absolute in feeds and mails. */
final class SiteAddresses {

    private final Publication publication;
    private final @Nullable String base;

    SiteAddresses(Publication publication) {
        this.publication = publication;
        this.base = publication.config().baseUrl().map(String::valueOf).orElse(null);
    }

    /** Returns the absolute URL of an output path, without {@code index.html}; empty if the base URL is not configured. */
    Optional<String> absolute(String path) {
        return base == null ? Optional.empty() : Optional.of(base + SitePaths.encode(withoutIndex(path)));
    }

    private static String withoutIndex(String path) {
        return path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    /** Returns the function that resolves references on a page. */
    Function<Reference, Address> on(String page) {
        return reference -> address(reference, page, target -> SitePaths.relative(page, target));
    }

    /** Returns the function that resolves references of a page in a feed, a mail or Markdown. */
    Function<Reference, Address> elsewhere(String page) {
        return reference -> reference instanceof Reference.ToAnchor to
                ? new Address(absolute(page).orElse("") + SitePaths.fragment(to.anchor()))
                : reference instanceof Reference.OnSite to
                        ? absolute(page)
                                .map(url -> new Address(url + SitePaths.fragment(to.anchor())))
                                .orElse(Address.NONE)
                        : address(
                                reference, page, target -> absolute(target).orElseGet(() -> SitePaths.encode(target)));
    }

    private Address address(Reference reference, String page, UnaryOperator<String> address) {
        return reference.elsewhere().orElseGet(() -> new Address(onSite(reference, page, address)));
    }

    private String onSite(Reference reference, String page, UnaryOperator<String> address) {
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
        return "";
    }

    /** Returns the absolute URL of an article's page, or its path if the base URL is not configured. */
    String of(Article article) {
        return absolute(SitePaths.page(article)).orElseGet(() -> SitePaths.encode(SitePaths.page(article)));
    }
}
