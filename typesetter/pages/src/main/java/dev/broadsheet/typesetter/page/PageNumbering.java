package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Formats page numbers with the counter styles with which margin boxes print them. A page that prints no number uses the style
 * of the previous page or, where numbering restarts, that of the next page that prints one.
 */
final class PageNumbering {

    private final List<Optional<CounterStyle>> printed = new ArrayList<>();
    private CounterStyle current = CounterStyle.DECIMAL;
    private int last;

    PageNumbering(Sheets sheets, int count) {
        for (int page = 0; page < count; page++) {
            printed.add(printed(sheets.page(page).style()));
        }
    }

    /** Returns the formatted number of a page. To be called for all pages in order. @param page zero-based index */
    String label(int page, int number) {
        boolean anew = page == 0 || number != last + 1;
        last = number;
        current = (anew ? following(page) : printed.get(page)).orElse(current);
        return current.format(number);
    }

    private Optional<CounterStyle> following(int page) {
        return printed.subList(page, printed.size()).stream()
                .flatMap(Optional::stream)
                .findFirst();
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
