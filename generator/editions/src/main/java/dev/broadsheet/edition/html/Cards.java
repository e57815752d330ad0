package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.config.Focus;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.drawing.ImageEncoder;
import dev.broadsheet.edition.drawing.PalettePng;
import dev.broadsheet.edition.drawing.PictureTypesetter;
import dev.broadsheet.edition.html.card.CardText;
import dev.broadsheet.edition.html.card.CardTypesetter;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.SectionColors;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.template.UserAssets;
import dev.broadsheet.typesetter.TypesetPicture;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pictures with which pages are shown where they are shared: one of each article, one of the publication. */
final class Cards {

    private final Site site;
    private final OutputStore store;
    private final Theme theme;
    private final SectionColors colors;
    /** What shows in all cards: files of the user's, and params. */
    private final Map<String, String> shared;

    private final Optional<BackgroundTask<Optional<OutputFile>>> ofSite;
    private @Nullable CardTypesetter typesetter;

    /**
     * The picture of the publication is drawn beside the pages.
     *
     * @param store takes the pictures
     */
    Cards(Site site, OutputStore store) {
        this.site = site;
        this.store = store;
        this.theme = site.input().theme();
        this.colors = new SectionColors(site.config(), theme);
        this.shared = Map.of(
                "theme", theme.fingerprint(shown(theme)),
                "params", site.digests().of(site.config().params().model()));
        this.ofSite =
                site.config().card().isTypeset() ? Optional.of(BackgroundTask.of(this::cardOfSite)) : Optional.empty();
    }

    private Optional<OutputFile> cardOfSite() {
        String title = site.config().title();
        CardText text = new CardText(
                site.config().language(), "", title, site.config().description(), title, "", "", Focus.CENTRE);
        return card(CardPaths.OF_SITE, text, Optional.empty(), "site.yaml");
    }

    /** Which of the user's files show in cards. */
    private static Predicate<String> shown(Theme theme) {
        boolean assets = UserAssets.namesAssets(theme, ThemeSheets.CARD);
        return path -> path.startsWith(ThemeSheets.CARD)
                || path.equals("tokens.css")
                || path.startsWith("fonts/")
                || (assets && path.startsWith(UserAssets.ASSETS));
    }

    List<OutputFile> files(List<SitePage> pages, Progress progress) {
        reportSheets();
        List<OutputFile> files = new ArrayList<>();
        ofSite.flatMap(BackgroundTask::get).ifPresent(files::add);
        if (site.config().articleCards()) {
            List<SitePage> articles = pages.stream()
                    .filter(page -> page.kind() == PageKind.ARTICLE)
                    .toList();
            Parallel.map(articles, this::card, progress).forEach(card -> card.ifPresent(files::add));
        }
        return files;
    }

    /** The faults of style sheets, which are known of cards that have not changed too. */
    private void reportSheets() {
        CacheKey key = CacheKey.of("style sheets of cards", shared);
        site.input()
                .cache()
                .value(
                        key,
                        SheetProblems.class,
                        () -> new SheetProblems(typesetter().sheetProblems()))
                .problems()
                .forEach(this::report);
    }

    private void report(TypesetProblem problem) {
        site.input().diagnostics().report(PictureTypesetter.diagnostic(problem, theme, CardTypesetter.TEMPLATE));
    }

    /** Read when the first card is drawn: mostly none has changed. */
    private synchronized CardTypesetter typesetter() {
        CardTypesetter known = typesetter;
        if (known == null) {
            known = new CardTypesetter(theme, site.config().params().model());
            typesetter = known;
        }
        return known;
    }

    private Optional<OutputFile> card(SitePage page) {
        Article article = page.article().orElseThrow();
        String label = article.metadata().headline().kicker().isEmpty()
                ? article.section()
                : article.metadata().headline().kicker();
        String day = article.date()
                .map(date -> site.wording(article.language()).date(date).get("text"))
                .map(String::valueOf)
                .orElse("");
        CardText text = new CardText(
                article.language(),
                label,
                article.title(),
                article.standfirst(),
                site.config().title(),
                day,
                colors.hex(article.section()).orElse(""),
                article.metadata().presentation().placement().focus());
        return card(
                CardPaths.ofArticle(page),
                text,
                CardPaths.photograph(article),
                article.position().file());
    }

    private Optional<OutputFile> card(String path, CardText text, Optional<Asset> photograph, String subject) {
        Cache cache = site.input().cache();
        try {
            KeptFile file = cache.file(
                    () -> CacheKey.of("card " + path, parts(text, photograph)),
                    path,
                    () -> picture(text, photograph, subject));
            return Optional.of(store.keep(path, file));
        } catch (TemplateFailure e) {
            e.report(site.input().diagnostics());
            return Optional.empty();
        }
    }

    private Map<String, String> parts(CardText text, Optional<Asset> photograph) {
        Map<String, String> parts = new TreeMap<>(shared);
        parts.put("words", site.input().cache().fingerprint(text));
        photograph.ifPresent(asset -> parts.put("picture", asset.sha256()));
        return parts;
    }

    /** PNG; JPEG when it is to show a photograph. */
    private byte[] picture(CardText text, Optional<Asset> photograph, String subject) throws TemplateFailure {
        Optional<byte[]> bytes = photograph.flatMap(asset -> AssetReader.read(asset, site.input()));
        TypesetPicture card = typesetter().set(text, bytes, subject);
        card.problems().stream().filter(PictureTypesetter::isOfTheme).forEach(this::report);
        return photograph.isPresent() ? ImageEncoder.jpeg(card.image()) : new PalettePng(card.image()).bytes();
    }

    /** The faults of style sheets. */
    record SheetProblems(List<TypesetProblem> problems) {

        SheetProblems {
            problems = List.copyOf(problems);
        }
    }
}
