package dev.broadsheet.edition.html.card;

import dev.broadsheet.config.Focus;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The texts of a card, and the focus of its photograph.
 *
 * @param language the language of the title
 * @param label the text above the title; may be empty
 * @param title the headline
 * @param publication the name of the publication
 * @param summary the text below the title, if there is room; may be empty
 * @param note the text beside the name, such as a date; may be empty
 * @param color the colour of the section, such as {@code #1f4b73}; empty for that of the theme
 * @param focus the point of the photograph that stays visible when it is cropped
 */
public record CardText(
        Locale language,
        String label,
        String title,
        String summary,
        String publication,
        String note,
        String color,
        Focus focus) {

    /** Returns a copy without texts that the fonts have no glyphs for; the publication's name replaces such a title. */
    CardText settable(Predicate<String> canSet) {
        String shown = canSet.test(title) ? title : canSet.test(publication) ? publication : "";
        boolean foot = canSet.test(publication + note);
        return new CardText(
                language,
                canSet.test(label) ? label : "",
                shown,
                canSet.test(summary) ? summary : "",
                foot ? publication : "",
                foot ? note : "",
                color,
                focus);
    }
}
