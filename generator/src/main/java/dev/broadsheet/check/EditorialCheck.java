package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import java.util.List;

/** Questions that a sub-editor would ask; all are warnings. */
public final class EditorialCheck {

    private EditorialCheck() {}

    public static void check(List<ParsedArticle> articles, Diagnostics diagnostics) {
        articles.forEach(article -> new ConflictingRoles(article, diagnostics).check());
    }
}
