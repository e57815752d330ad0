package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.util.Optional;

/** What references mean in a document that is set. */
final class Addresses {

    private Addresses() {}

    /** The address of an article's page on the web; empty when the site's own is not known. */
    static Optional<String> online(Article article, Publication publication) {
        return Optional.of(SitePaths.online(publication, SitePaths.folder(article)))
                .filter(address -> !address.isEmpty());
    }

    /** An address on the web, of a picture, or in the same body; empty for one that is not known. */
    static String of(Reference reference, Publication publication) {
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
        return reference instanceof Reference.WebPicture picture
                ? picture.uri()
                : ((Reference.External) reference).uri();
    }

    private static String online(String slug, String anchor, Publication publication) {
        return publication
                .find(slug)
                .flatMap(target -> online(target, publication))
                .map(url -> anchor.isEmpty() ? url : url + "#" + anchor)
                .orElse("");
    }
}
