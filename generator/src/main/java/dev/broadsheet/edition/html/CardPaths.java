package dev.broadsheet.edition.html;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import java.util.Optional;
import java.util.Set;

/** Where the pictures are that a page is shown with when it is shared. */
final class CardPaths {

    /** The card of the publication, for pages that have none of their own. */
    static final String OF_SITE = "assets/card.png";

    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png");

    private CardPaths() {}

    /** Output path of the card of a page. */
    static String of(SitePage page, SiteConfig config) {
        return page.kind() == PageKind.ARTICLE && config.articleCards()
                ? page.path().substring(0, page.path().lastIndexOf('/') + 1) + name(page)
                : OF_SITE;
    }

    private static String name(SitePage page) {
        return page.article().flatMap(CardPaths::photograph).isPresent() ? "card.jpg" : "card.png";
    }

    /** The picture of an article, if it is of a kind that a card can show. */
    static Optional<Asset> photograph(Article article) {
        return Teasers.picture(article).filter(asset -> SHOWN.contains(asset.mediaType()));
    }
}
