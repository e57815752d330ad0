package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.card.CardTypesetter;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Publication;
import java.util.Optional;
import java.util.Set;

/** The paths of social cards, the pictures that a page is shared with. */
final class CardPaths {

    /** The card that is typeset for the publication, for pages that have none of their own. */
    static final String OF_SITE = "assets/card.png";

    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png");

    private CardPaths() {}

    /**
     * The social card of a page.
     *
     * @param path in the output folder
     * @param width in pixels
     * @param height in pixels
     * @param own whether it is of this page, and not of the publication
     */
    record Card(String path, int width, int height, boolean own) {

        private static Card typeset(String path, boolean own) {
            return new Card(path, CardTypesetter.WIDTH, CardTypesetter.HEIGHT, own);
        }

        private static Card of(Asset picture, boolean own) {
            return new Card(SitePaths.asset(picture), picture.width(), picture.height(), own);
        }
    }

    /** Returns whether the site has cards that are typeset. What typesets them is not loaded for a site that has none. */
    static boolean areTypeset(Site site) {
        return site.addresses().absolute("").isPresent()
                && (site.config().card().isTypeset() || site.config().articleCards());
    }

    /** Returns the card of a page; if neither it nor the publication has one, the picture of its article. */
    static Optional<Card> of(SitePage page, Publication publication) {
        return page.kind() == PageKind.ARTICLE && publication.config().articleCards()
                ? Optional.of(Card.typeset(ofArticle(page), true))
                : ofSite(publication)
                        .or(() -> page.article().flatMap(CardPaths::photograph).map(picture -> Card.of(picture, true)));
    }

    private static Optional<Card> ofSite(Publication publication) {
        return publication.config().card().isTypeset()
                ? Optional.of(Card.typeset(OF_SITE, false))
                : publication.guide().card().map(picture -> Card.of(picture, false));
    }

    /** Output path of the card that is typeset for an article. */
    static String ofArticle(SitePage page) {
        return page.path().substring(0, page.path().lastIndexOf('/') + 1) + name(page);
    }

    private static String name(SitePage page) {
        return page.article().flatMap(CardPaths::photograph).isPresent() ? "card.jpg" : "card.png";
    }

    /** The picture of an article, if it is of a kind that a card can show. */
    static Optional<Asset> photograph(Article article) {
        return Teasers.picture(article).filter(asset -> SHOWN.contains(asset.mediaType()));
    }
}
