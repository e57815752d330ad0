package dev.broadsheet.edition.pdf;

import dev.broadsheet.address.Address;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.util.Optional;

/** Resolves references in documents that are typeset. */
final class Addresses {

    private Addresses() {}

    /** Returns the URL of an article's page; empty if the base URL of the site is not configured. */
    static Optional<String> online(Article article, Publication publication) {
        return Optional.of(SitePaths.online(publication, SitePaths.folder(article)))
                .filter(address -> !address.isEmpty());
    }

    /**
     * Returns the URL of a reference, the address of a picture, or a fragment within the same body; empty if it has no address.
     */
    static Address of(Reference reference, Publication publication) {
        return reference.elsewhere().orElseGet(() -> new Address(own(reference, publication)));
    }

    private static String own(Reference reference, Publication publication) {
        if (reference instanceof Reference.ToArticle to) {
            return online(to.slug(), to.anchor(), publication);
        } else if (reference instanceof Reference.ToAnchor to) {
            return "#" + to.anchor();
        } else if (reference instanceof Reference.ToAsset to) {
            return Pictures.address(to.asset());
        } else if (reference instanceof Reference.ToMedia to) {
            return Pictures.address(to.asset());
        } else if (reference instanceof Reference.OnSite to) {
            return online(to.slug(), to.anchor(), publication);
        } else if (reference instanceof Reference.ToMade to) {
            return SitePaths.online(publication, to);
        }
        return "";
    }

    /** Returns the URL of a reference in a text outside the PDF, where a file without a URL has its path on the site. */
    static Address outside(Reference reference, Publication publication) {
        return reference instanceof Reference.ToAsset to
                ? Optional.of(SitePaths.online(publication, SitePaths.asset(to.asset())))
                        .filter(address -> !address.isEmpty())
                        .map(Address::new)
                        .orElseGet(() -> of(reference, publication))
                : of(reference, publication);
    }

    private static String online(String slug, String anchor, Publication publication) {
        return publication
                .find(slug)
                .flatMap(target -> online(target, publication))
                .map(url -> anchor.isEmpty() ? url : url + "#" + anchor)
                .orElse("");
    }
}
