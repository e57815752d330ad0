package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.api.ResourceLoader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Typesets covers with the theme's {@code cover/} template, on pages of the size that the style sheets set. Thread-safe. */
public final class CoverTypesetter {

    public static final String TEMPLATE = ThemeSheets.COVER + "cover.ftlx";

    private static final int SIZES = 5;

    private final PictureTypesetter typesetter;

    public CoverTypesetter(Theme theme, ThemeSheets sheets) {
        this.typesetter = new PictureTypesetter(theme, TEMPLATE, sheets);
    }

    /**
     * Typesets a cover.
     *
     * @param base the base model of all templates
     * @param cover the model from {@link dev.broadsheet.edition.model.CoverModel}
     * @param subject the publication or article of the cover, for diagnostics
     */
    public TitleFit.Fitted set(
            Map<String, Object> base,
            Map<String, Object> cover,
            Locale language,
            String subject,
            ResourceLoader pictures)
            throws TemplateFailure {
        return new TitleFit(SIZES, (size, title) -> {
                    Map<String, Object> model = new HashMap<>(base);
                    model.put("cover", sized(cover, size, title));
                    return typesetter.set(model, language, subject, pictures);
                })
                .fit(String.valueOf(cover.get("title")), language);
    }

    /** Returns a cover model with a title of a given size. */
    public static Map<String, Object> sized(Map<String, Object> cover, int size, String title) {
        Map<String, Object> sized = new HashMap<>(cover);
        sized.put("size", size);
        sized.put("title", title);
        return sized;
    }
}
