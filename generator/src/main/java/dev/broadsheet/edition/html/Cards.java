package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.config.Focus;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.html.card.CardPhoto;
import dev.broadsheet.edition.html.card.CardPicture;
import dev.broadsheet.edition.html.card.CardPicture.Texts;
import dev.broadsheet.edition.html.picture.Scaler;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.template.HouseFiles;
import dev.broadsheet.template.Theme;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures with which pages are shown where they are shared: one of each article, one of the publication. */
final class Cards {

    private final Site site;
    private final OutputStore store;
    private final String theme;
    private final BackgroundTask<OutputFile> ofSite;
    private @Nullable CardPicture picture;

    /**
     * The picture of the publication is drawn beside the pages.
     *
     * @param store takes the pictures
     */
    Cards(Site site, OutputStore store) {
        this.site = site;
        this.store = store;
        this.theme = site.input().theme().fingerprint(path -> !Theme.isTemplate(path) && !HouseFiles.isPublished(path));
        String title = site.config().title();
        this.ofSite = BackgroundTask.of(() -> card(CardPaths.OF_SITE, new Texts("", title, title, "")));
    }

    List<OutputFile> files(List<SitePage> pages, Progress progress) {
        List<OutputFile> files = new ArrayList<>();
        files.add(ofSite.get());
        if (site.config().articleCards()) {
            List<SitePage> articles = pages.stream()
                    .filter(page -> page.kind() == PageKind.ARTICLE)
                    .toList();
            files.addAll(Parallel.map(articles, this::card, progress));
        }
        return files;
    }

    private OutputFile card(String path, Texts texts) {
        Cache cache = site.input().cache();
        KeptFile png = cache.file(
                () -> CacheKey.of("card " + path, Map.of("theme", theme, "words", cache.fingerprint(texts))),
                path,
                () -> picture().png(texts));
        return store.keep(path, png);
    }

    /** Read when the first card is drawn: mostly none has changed. */
    private synchronized CardPicture picture() {
        CardPicture known = picture;
        if (known == null) {
            known = new CardPicture(site.input().theme());
            picture = known;
        }
        return known;
    }

    private OutputFile card(SitePage page) {
        Article article = page.article().orElseThrow();
        String label = article.metadata().headline().kicker().isEmpty()
                ? article.section()
                : article.metadata().headline().kicker();
        String day = article.date()
                .map(date -> site.wording(article.language()).date(date).get("text"))
                .map(String::valueOf)
                .orElse("");
        Texts texts = new Texts(
                label.toUpperCase(article.language()),
                article.title(),
                site.config().title(),
                day);
        String path = CardPaths.of(page, site.config());
        return CardPaths.photograph(article)
                .map(asset -> photographed(path, texts, asset, article))
                .orElseGet(() -> card(path, texts));
    }

    private OutputFile photographed(String path, Texts texts, Asset asset, Article article) {
        Cache cache = site.input().cache();
        Focus focus = article.metadata().presentation().placement().focus();
        KeptFile jpeg = cache.file(
                () -> CacheKey.of(
                        "card " + path,
                        Map.of(
                                "theme", theme,
                                "words", cache.fingerprint(texts),
                                "picture", asset.sha256(),
                                "focus", focus.toString())),
                path,
                () -> photo(asset, focus)
                        .map(photo -> picture().jpeg(texts, photo))
                        .orElseGet(() -> picture().jpeg(texts)));
        return store.keep(path, jpeg);
    }

    private Optional<CardPhoto> photo(Asset asset, Focus focus) {
        return AssetReader.read(asset, site.input().diagnostics())
                .flatMap(bytes -> Scaler.upright(bytes, asset.mediaType(), asset.width(), asset.height()))
                .map(image -> new CardPhoto(image, focus));
    }
}
