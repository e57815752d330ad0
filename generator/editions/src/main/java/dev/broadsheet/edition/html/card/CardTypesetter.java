package dev.broadsheet.edition.html.card;

import dev.broadsheet.edition.drawing.PictureTypesetter;
import dev.broadsheet.edition.drawing.TitleFit;
import dev.broadsheet.edition.model.Direction;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.TypesetPicture;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets cards of 1200 by 630 pixels by the theme's {@code card/}. Thread-safe; the same card, the same pixels. */
public final class CardTypesetter {

    public static final String TEMPLATE = ThemeSheets.CARD + "card.ftlx";
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int SIZES = 6;

    /** Address of the photograph within a card. */
    private static final String PHOTOGRAPH = "_photograph";

    private final PictureTypesetter typesetter;
    private final Object params;

    /** @param params of site.yaml, for templates */
    public CardTypesetter(Theme theme, Object params) {
        this.typesetter = new PictureTypesetter(theme, TEMPLATE, ThemeSheets.ofCards(theme));
        this.params = params;
    }

    /**
     * Sets a card.
     *
     * @param photograph to be shown beside the text
     * @param subject the file that it is for, for diagnostics
     */
    public TypesetPicture set(CardText text, Optional<byte[]> photograph, String subject) throws TemplateFailure {
        CardText shown = text.settable(typesetter::canSet);
        ResourceLoader pictures = reference -> photograph.filter(bytes -> reference.equals(PHOTOGRAPH));
        Map<String, Object> card = model(shown, photograph.isPresent());
        TitleFit.Setting setting = (size, title) -> set(sized(card, size, title), text.language(), subject, pictures);
        TitleFit.Fitted fitted = new TitleFit(SIZES, setting).fit(shown.title(), text.language());
        if (shown.summary().isEmpty()) {
            return fitted.picture();
        }
        Map<String, Object> summed = sized(card, fitted.size(), fitted.title());
        summed.put("summary", shown.summary());
        TypesetPicture whole = set(summed, text.language(), subject, pictures);
        return whole.fits() ? whole : fitted.picture();
    }

    private static Map<String, Object> sized(Map<String, Object> card, int size, String title) {
        Map<String, Object> sized = new TreeMap<>(card);
        sized.put("size", size);
        sized.put("title", title);
        return sized;
    }

    private TypesetPicture set(Map<String, Object> card, Locale language, String subject, ResourceLoader pictures)
            throws TemplateFailure {
        Map<String, Object> model = new TreeMap<>();
        model.put("lang", language.toLanguageTag());
        model.put("dir", Direction.of(language));
        model.put("params", params);
        model.put("card", card);
        return typesetter.set(model, language, subject, pictures);
    }

    /** What is wrong with the style sheets of cards. */
    public List<TypesetProblem> sheetProblems() {
        return typesetter.sheetProblems();
    }

    private static Map<String, Object> model(CardText text, boolean pictured) {
        Map<String, Object> card = new TreeMap<>();
        card.put("label", text.label());
        card.put("publication", text.publication());
        card.put("note", text.note());
        card.put("focus", text.focus().x() + "% " + text.focus().y() + "%");
        if (!text.color().isEmpty()) {
            card.put("color", text.color());
        }
        if (pictured) {
            card.put("picture", PHOTOGRAPH);
        }
        return card;
    }
}
