package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.ContentPart;
import dev.broadsheet.typesetter.css.CounterStyle;
import dev.broadsheet.typesetter.css.PageStyle;
import java.util.Optional;

/**
 * In which way pages are numbered: as their margin boxes print it. A page that prints no number is called in the way of
 * the one before it, and those before the first number in the way of that.
 */
final class PageNumbering {

    private CounterStyle current;

    PageNumbering(Sheets sheets, int count) {
        CounterStyle first = CounterStyle.DECIMAL;
        for (int page = count - 1; page >= 0; page--) {
            first = printed(sheets.page(page).style()).orElse(first);
        }
        current = first;
    }

    /** The name of the next page. */
    String label(PageStyle page, int number) {
        current = printed(page).orElse(current);
        return current.format(number);
    }

    private static Optional<CounterStyle> printed(PageStyle page) {
        return page.marginBoxes().values().stream()
                .flatMap(box -> box.content().stream())
                .filter(ContentPart.Counter.class::isInstance)
                .map(ContentPart.Counter.class::cast)
                .filter(counter -> counter.name().equals("page"))
                .map(ContentPart.Counter::style)
                .findFirst();
    }
}
