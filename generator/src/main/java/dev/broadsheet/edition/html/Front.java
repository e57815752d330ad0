package dev.broadsheet.edition.html;

import dev.broadsheet.config.SiteConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * With what a site begins: by kind of publication, the newest articles or the contents of the book. Where articles come first
 * and there are chapters too, these have a page of contents of their own.
 */
interface Front {

    /** The home page first. */
    List<SitePage> pages();

    static Front of(Site site) {
        return site.config().chapters().kind().isOrdered()
                ? () -> List.of(new BookPage(site).page())
                : () -> news(site);
    }

    /** Where the contents of the chapters are. */
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
