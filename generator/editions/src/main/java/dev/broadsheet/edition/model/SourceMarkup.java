package dev.broadsheet.edition.model;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.Source;
import dev.broadsheet.document.Escape;
import java.util.List;

/** Writes a source, formatted in the citation style of the site, as markup that is both HTML and XML. */
final class SourceMarkup {

    /** Not {@code span}, which style sheets select as the note of a source; {@code bdi} also isolates the direction of names. */
    private static final String SMALL_CAPS = "bdi";

    private final StringBuilder out = new StringBuilder();

    private SourceMarkup() {}

    /** Returns the markup of a source. If no part of it is a link, all of it links to the URL of the source. */
    static String of(Source source) {
        SourceMarkup markup = new SourceMarkup();
        boolean written =
                source.formatted().stream().anyMatch(run -> !run.href().isEmpty());
        Address around = written ? Address.NONE : source.url().orElse(Address.NONE);
        markup.open(around);
        Address href = Address.NONE;
        for (Source.Run run : source.formatted()) {
            if (!run.href().equals(href)) {
                markup.close(href);
                markup.open(run.href());
                href = run.href();
            }
            markup.run(run);
        }
        markup.close(href);
        markup.close(around);
        return markup.out.toString();
    }

    private void open(Address href) {
        if (!href.isEmpty()) {
            out.append("<a href=\"");
            Escape.attribute(href.text(), out);
            out.append("\">");
        }
    }

    private void close(Address href) {
        out.append(href.isEmpty() ? "" : "</a>");
    }

    private void run(Source.Run run) {
        List<String> elements = run.elements();
        for (String element : elements) {
            boolean smallCaps = element.equals("span");
            out.append('<')
                    .append(smallCaps ? SMALL_CAPS + " class=\"small-caps" + '"' : element)
                    .append('>');
        }
        Escape.text(run.text(), out);
        for (int i = elements.size() - 1; i >= 0; i--) {
            out.append("</")
                    .append(elements.get(i).equals("span") ? SMALL_CAPS : elements.get(i))
                    .append('>');
        }
    }
}
