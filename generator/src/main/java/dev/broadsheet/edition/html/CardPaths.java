package dev.broadsheet.edition.html;

/** Where the pictures stand that a page is shown with when it is shared. */
final class CardPaths {

    /** The card of the publication, for pages that have none of their own. */
    static final String OF_SITE = "assets/card.png";

    private CardPaths() {}

    /** Output path of the card of a page. */
    static String of(SitePage page) {
        return page.kind() == PageKind.ARTICLE
                ? page.path().substring(0, page.path().lastIndexOf('/') + 1) + "card.png"
                : OF_SITE;
    }
}
