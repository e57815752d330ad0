package dev.broadsheet.edition.html.card;

import dev.broadsheet.edition.drawing.PictureTypesetter;
import dev.broadsheet.edition.drawing.TitleFit;
import dev.broadsheet.edition.model.Direction;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeSheets;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.TypesetPicture;
import dev.broadsheet.typesetter.TypesetProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets cards of 1200 by 630 pixels by the theme's {@code card/}. Thread-safe; the same card, the same pixels. */
public final class CardTypesetter {

    public static final String TEMPLATE = ThemeSheets.CARD + "card.ftlx";
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int SIZES = 4;

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
        TitleFit.Setting setting = (size, title) ->
                typesetter.set(model(shown, size, title, photograph.isPresent()), text.language(), subject, pictures);
        return new TitleFit(SIZES, setting).fit(shown.title(), text.language()).picture();
    }

    /** What is wrong with the style sheets of cards. */
    public List<TypesetProblem> sheetProblems() {
        return typesetter.sheetProblems();
    }

    private Map<String, Object> model(CardText text, int size, String title, boolean pictured) {
        Map<String, Object> card = new TreeMap<>();
        card.put("size", size);
        card.put("label", text.label());
        card.put("title", title);
        card.put("publication", text.publication());
        card.put("note", text.note());
        card.put("focus", text.focus().x() + "% " + text.focus().y() + "%");
        if (pictured) {
            card.put("picture", PHOTOGRAPH);
        }
        Map<String, Object> model = new TreeMap<>();
        model.put("lang", text.language().toLanguageTag());
        model.put("dir", Direction.of(text.language()));
        model.put("params", params);
        model.put("card", card);
        return model;
    }
}
