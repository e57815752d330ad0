package dev.broadsheet.edition.html.card;

import dev.broadsheet.config.Focus;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What is on a card.
 *
 * @param language of the title
 * @param label above the title; may be empty
 * @param title headline
 * @param publication its name
 * @param note beside the name, such as a date; may be empty
 * @param focus the point of the photograph that stays
 */
public record CardText(Locale language, String label, String title, String publication, String note, Focus focus) {

    /** Without the texts for which there are no glyphs; the publication's name takes the place of the title. */
    CardText settable(Predicate<String> canSet) {
        String shown = canSet.test(title) ? title : canSet.test(publication) ? publication : "";
        boolean foot = canSet.test(publication + note);
        return new CardText(
                language, canSet.test(label) ? label : "", shown, foot ? publication : "", foot ? note : "", focus);
    }
}
