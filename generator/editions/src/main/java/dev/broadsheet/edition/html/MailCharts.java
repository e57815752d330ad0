package dev.broadsheet.edition.html;

import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.DrawnPicture;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.drawing.PalettePng;
import dev.broadsheet.edition.drawing.PictureTypesetter;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.TypesetPicture;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders the charts of mails as PNG files, since most mail clients show no SVG. */
final class MailCharts {

    private static final String TEMPLATE = "email/chart.ftlx";

    /** Pixels per CSS px. A chart 360 px wide is shown at up to 552 px, and sharp on displays with two pixels per px. */
    private static final double RESOLUTION = 3;

    private final Site site;
    private final OutputStore store;
    private final Theme theme;
    private final Diagnostics diagnostics;
    private @Nullable PictureTypesetter typesetter;

    MailCharts(Site site, OutputStore store) {
        this.site = site;
        this.store = store;
        this.theme = site.input().theme();
        this.diagnostics = site.input().diagnostics();
    }

    /**
     * Returns the file of a chart, reused or rendered.
     *
     * @param path in the output folder
     * @param subject the source file, for diagnostics
     */
    Optional<OutputFile> file(String path, DrawnPicture chart, Locale language, String subject) {
        CacheKey key =
                CacheKey.of("chart " + path, Map.of("drawing", site.digests().of(chart.svg()), "theme", site.theme()));
        try {
            return Optional.of(store.keep(
                    path, site.input().cache().fileOfMany(() -> key, path, () -> png(chart, language, subject))));
        } catch (TemplateFailure e) {
            e.report(diagnostics);
            return Optional.empty();
        }
    }

    private byte[] png(DrawnPicture chart, Locale language, String subject) throws TemplateFailure {
        Map<String, Object> model = Map.of(
                "lang", language.toLanguageTag(),
                "title", chart.alternative(),
                "width", chart.width(),
                "height", chart.height(),
                "svg", Markup.of(chart.svg()));
        TypesetPicture picture = typesetter().set(model, language, subject, reference -> Optional.empty(), RESOLUTION);
        picture.problems().stream()
                .filter(PictureTypesetter::isOfTheme)
                .forEach(problem -> diagnostics.report(PictureTypesetter.diagnostic(problem, theme, TEMPLATE)));
        return new PalettePng(picture.image()).bytes();
    }

    /** Created when the first chart is rendered, which most runs need not. */
    private synchronized PictureTypesetter typesetter() {
        PictureTypesetter known = typesetter;
        if (known == null) {
            known = new PictureTypesetter(theme, TEMPLATE, ThemeSheets.ofMailCharts(theme));
            typesetter = known;
        }
        return known;
    }
}
