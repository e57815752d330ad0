package dev.broadsheet.edition.drawing;

import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.ResourceLoader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Sets covers by the theme's {@code cover/}, on pages of whatever size the style sheets say. Thread-safe. */
public final class CoverPress {

    public static final String TEMPLATE = ThemeSheets.COVER + "cover.ftlx";

    private static final int SIZES = 5;

    private final PicturePress press;

    public CoverPress(Theme theme, ThemeSheets sheets) {
        this.press = new PicturePress(theme, TEMPLATE, sheets);
    }

    /**
     * Sets a cover.
     *
     * @param base what all templates see
     * @param cover as {@link dev.broadsheet.edition.model.CoverModel} makes it
     * @param subject what it is the cover of, for diagnostics
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
                    return press.set(model, language, subject, pictures);
                })
                .fit(String.valueOf(cover.get("title")), language);
    }

    /** A cover whose title has a size. */
    public static Map<String, Object> sized(Map<String, Object> cover, int size, String title) {
        Map<String, Object> sized = new HashMap<>(cover);
        sized.put("size", size);
        sized.put("title", title);
        return sized;
    }
}
