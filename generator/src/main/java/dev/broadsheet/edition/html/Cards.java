package dev.broadsheet.edition.html;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Parallel;
import dev.broadsheet.edition.html.card.CardPicture;
import dev.broadsheet.edition.html.card.CardPicture.Texts;
import dev.broadsheet.publication.Article;
import java.util.ArrayList;
import java.util.List;

/** The pictures with which pages are shown where they are shared: one of each article, one of the publication. */
final class Cards {

    private final Site site;
    private final CardPicture picture;

    Cards(Site site) {
        this.site = site;
        this.picture = new CardPicture(site.input().theme());
    }

    List<OutputFile> files(List<SitePage> pages) {
        Texts ofSite = new Texts("", site.config().title(), site.config().title(), "");
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(CardPaths.OF_SITE, picture.png(ofSite)));
        List<SitePage> articles =
                pages.stream().filter(page -> page.kind() == PageKind.ARTICLE).toList();
        files.addAll(Parallel.map(articles, this::card));
        return files;
    }

    private OutputFile card(SitePage page) {
        Article article = page.article().orElseThrow();
        String label = article.kicker().isEmpty() ? article.section() : article.kicker();
        String day = article.date()
                .map(date -> site.wording(article.language()).date(date).get("text"))
                .map(String::valueOf)
                .orElse("");
        Texts texts = new Texts(
                label.toUpperCase(article.language()),
                article.title(),
                site.config().title(),
                day);
        return new OutputFile(CardPaths.of(page), picture.png(texts));
    }
}
