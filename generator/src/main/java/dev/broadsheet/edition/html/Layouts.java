package dev.broadsheet.edition.html;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.template.Theme;
import java.util.List;
import java.util.Optional;

/** Which template a page gets: that of its kind, or the one that the front matter of its article names. */
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
     * Path in the theme. A layout that is not there is reported, and the page gets that of its kind. A page at an earlier
     * address of the article leads on only, and never has it.
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
