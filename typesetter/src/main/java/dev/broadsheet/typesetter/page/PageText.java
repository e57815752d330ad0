package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.ContentPart;
import dev.broadsheet.typesetter.css.CounterStyle;
import java.util.List;
import java.util.stream.Collectors;

/** Evaluates {@code content} of margin boxes. */
final class PageText {

    private final NamedStrings strings;
    private final int page;
    private final int pages;

    /**
     * @param page number of the page
     * @param pages how many there are
     */
    PageText(NamedStrings strings, int page, int pages) {
        this.strings = strings;
        this.page = page;
        this.pages = pages;
    }

    String of(List<ContentPart> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(ContentPart part) {
        if (part instanceof ContentPart.Text text) {
            return text.text();
        } else if (part instanceof ContentPart.Counter counter) {
            return counter(counter.name(), counter.style());
        } else if (part instanceof ContentPart.Counters nested) {
            return counter(nested.name(), nested.style());
        } else if (part instanceof ContentPart.StringRef string) {
            return strings.get(string.name(), string.which());
        }
        return "";
    }

    private String counter(String name, CounterStyle style) {
        return switch (name) {
            case "page" -> style.format(page);
            case "pages" -> style.format(pages);
            default -> style.format(0);
        };
    }
}
