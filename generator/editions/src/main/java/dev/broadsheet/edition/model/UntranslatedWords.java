package dev.broadsheet.edition.model;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Strings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Warns about languages of articles, or of the publication, for which the theme has no interface texts. */
public final class UntranslatedWords {

    private UntranslatedWords() {}

    /** Reports each such language once: where {@code site.yaml} names it, or else at the first article in it. */
    public static void check(EditionInput input) {
        Set<String> reported = new TreeSet<>();
        Map<Locale, Boolean> known = new HashMap<>();
        input.publication()
                .all()
                .filter(article ->
                        !known.computeIfAbsent(article.language(), language -> Strings.has(input.theme(), language)))
                .filter(article -> reported.add(article.language().getLanguage()))
                .forEach(article -> report(article, input));
    }

    private static void report(Article article, EditionInput input) {
        Locale language = article.language();
        SiteConfig config = input.publication().config();
        input.diagnostics()
                .report(Diagnostic.warning(
                        "BS-LANG-003",
                        language.equals(config.language()) ? config.languagePosition() : article.position(),
                        "the theme has no words in " + language.getDisplayLanguage(Locale.ENGLISH)
                                + ", so labels around this text are in English",
                        "write templates/strings/" + language.getLanguage()
                                + ".yaml; mvn site:eject -Dbroadsheet.file=strings/en.yaml gives the words"));
    }
}
