package dev.broadsheet.edition.html;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.template.Theme;
import java.util.List;
import java.util.Optional;

/** Selects the template of a page: the one that the front matter of its article names, or else that of its kind. */
final class Layouts {

    private static final String FOLDER = "html/";
    private static final String EXTENSION = ".ftlh";

    private final Diagnostics diagnostics;
    private final List<String> names;

    Layouts(Theme theme, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.names = theme.list(FOLDER).stream()
                .filter(path -> path.endsWith(EXTENSION) && path.indexOf('/', FOLDER.length()) < 0)
                .map(path -> path.substring(FOLDER.length(), path.length() - EXTENSION.length()))
                .toList();
    }

    /**
     * Returns the path of the template in the theme. An unknown layout is reported, and the page gets the template of its kind.
     * Redirect pages ignore the layout.
     */
    String of(SitePage page) {
        Optional<LocatedValue<String>> layout = page.article()
                .filter(article -> page.kind() != PageKind.REDIRECT)
                .flatMap(article -> article.metadata().presentation().layout());
        if (layout.isEmpty()) {
            return page.kind().template();
        }
        String name = layout.get().value();
        if (names.contains(name)) {
            return FOLDER + name + EXTENSION;
        }
        diagnostics.report(Diagnostic.error(
                "BS-TEMPLATE-006",
                layout.get().position(),
                "there is no template for the layout '" + name + "'",
                DidYouMean.hint(
                        name, names, "put " + FOLDER + name + EXTENSION + " into your templates, or delete the line")));
        return page.kind().template();
    }
}
