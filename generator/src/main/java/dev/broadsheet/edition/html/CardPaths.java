package dev.broadsheet.edition.html;

import dev.broadsheet.config.SiteConfig;

/** Where the pictures stand that a page is shown with when it is shared. */
final class CardPaths {

    /** The card of the publication, for pages that have none of their own. */
    static final String OF_SITE = "assets/card.png";

    private CardPaths() {}

    /** Output path of the card of a page. */
    static String of(SitePage page, SiteConfig config) {
        return page.kind() == PageKind.ARTICLE && config.articleCards()
                ? page.path().substring(0, page.path().lastIndexOf('/') + 1) + "card.png"
                : OF_SITE;
    }
}
