package dev.broadsheet.edition.html.card;

import dev.broadsheet.edition.drawing.PicturePress;
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
public final class CardPress {

    public static final String TEMPLATE = ThemeSheets.CARD + "card.ftlx";
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int SIZES = 4;

    /** Address of the photograph within a card. */
    private static final String PHOTOGRAPH = "_photograph";

    private final PicturePress press;
    private final Object params;

    /** @param params of site.yaml, for templates */
    public CardPress(Theme theme, Object params) {
        this.press = new PicturePress(theme, TEMPLATE, ThemeSheets.ofCards(theme));
        this.params = params;
    }

    /**
     * Sets a card.
     *
     * @param photograph to be shown beside the text
     * @param subject the file that it is for, for diagnostics
     */
    public TypesetPicture set(CardText text, Optional<byte[]> photograph, String subject) throws TemplateFailure {
        CardText shown = text.settable(press::canSet);
        ResourceLoader pictures = reference -> photograph.filter(bytes -> reference.equals(PHOTOGRAPH));
        TitleFit.Setting setting = (size, title) ->
                press.set(model(shown, size, title, photograph.isPresent()), text.language(), subject, pictures);
        return new TitleFit(SIZES, setting).fit(shown.title(), text.language()).picture();
    }

    /** What is wrong with the style sheets of cards. */
    public List<TypesetProblem> sheetProblems() {
        return press.sheetProblems();
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
