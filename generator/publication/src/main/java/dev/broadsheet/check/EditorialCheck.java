package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.work.Parallel;
import java.util.List;

/** Editorial checks as by a sub-editor; all of them report warnings. */
public final class EditorialCheck {

    private EditorialCheck() {}

    public static void check(List<ParsedArticle> articles, Diagnostics diagnostics) {
        Parallel.map(articles, article -> {
            new ConflictingRoles(article, diagnostics).check();
            return true;
        });
    }
}
