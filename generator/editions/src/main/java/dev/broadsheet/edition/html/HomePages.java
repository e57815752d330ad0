package dev.broadsheet.edition.html;

import dev.broadsheet.config.SiteConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * The front pages of a site. Depending on the kind of publication, the home page shows the newest articles or the contents of the
 * book. If it shows articles and there are chapters, too, their contents are on a separate page.
 */
final class HomePages {

    private HomePages() {}

    /** Returns the front pages, the home page first. */
    static List<SitePage> of(Site site) {
        return site.config().chapters().kind().isOrdered() ? List.of(new BookPage(site).page()) : news(site);
    }

    /** Returns the output path of the page with the contents of the chapters. */
    static String bookPath(SiteConfig config) {
        return config.chapters().kind().isOrdered() ? Site.HOME : Site.CONTENTS;
    }

    private static List<SitePage> news(Site site) {
        List<SitePage> pages = new ArrayList<>(List.of(new HomePage(site).page()));
        if (!site.outline().isEmpty()) {
            pages.add(new BookPage(site).page());
        }
        return pages;
    }
}
