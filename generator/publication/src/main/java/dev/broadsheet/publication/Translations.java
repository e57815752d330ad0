package dev.broadsheet.publication;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.LanguageSuffix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Groups articles and pages with their translations, whose file names differ only in the language. */
public final class Translations {

    private static final Comparator<Article> BY_FILE =
            Comparator.comparing(article -> article.position().file());

    private final Locale main;
    private final Map<String, List<Article>> byFile = new HashMap<>();

    private Translations(Publication publication) {
        this.main = publication.config().language();
        publication
                .all()
                .sorted(BY_FILE)
                .forEach(article -> byFile.computeIfAbsent(key(article), k -> new ArrayList<>())
                        .add(article));
    }

    public static Translations of(Publication publication) {
        return new Translations(publication);
    }

    private static String key(Article article) {
        return LanguageSuffix.without(article.position().file());
    }

    /** Returns all translations of an article, including itself, sorted by language tag. */
    public List<Article> of(Article article) {
        List<Article> same = byFile.getOrDefault(key(article), List.of(article));
        if (same.size() == 1) {
            return same;
        }
        return same.stream()
                .sorted(Comparator.comparing((Article a) -> a.language().toLanguageTag())
                        .thenComparing(BY_FILE))
                .toList();
    }

    /**
     * Returns whether lists show an article: of several translations, the one in the language of the publication, or else the
     * file without a language.
     */
    public boolean isListed(Article article) {
        List<Article> same = byFile.getOrDefault(key(article), List.of(article));
        if (same.size() == 1) {
            return true;
        }
        Article listed = same.stream()
                .filter(one -> matches(one.language(), main))
                .findFirst()
                .orElseGet(() -> same.stream()
                        .filter(one -> LanguageSuffix.of(one.position().file()).isEmpty())
                        .findFirst()
                        .orElse(same.get(0)));
        return listed.slug().equals(article.slug());
    }

    /** Reports missing translations of articles and pages into the languages of the publication. */
    void reportMissing(List<Locale> languages, UnreadValues doubts, Diagnostics diagnostics) {
        new TreeMap<>(byFile)
                .forEach((file, same) -> languages.stream()
                        .filter(language -> !doubts.concernLanguage(file))
                        .filter(language -> same.stream().noneMatch(one -> matches(one.language(), language)))
                        .forEach(language -> report(file, same.get(0), language, diagnostics)));
    }

    private static void report(String file, Article article, Locale language, Diagnostics diagnostics) {
        String tag = language.toLanguageTag();
        String message = "there is no translation into " + tag;
        diagnostics.report(Diagnostic.warning(
                        "BS-LANG-001",
                        article.position(),
                        message,
                        "write " + file.replaceFirst("(?i)\\.md$", "." + tag + ".md") + ", or take " + tag
                                + " out of 'languages' in site.yaml")
                .because(message));
    }

    /** Returns whether a language matches a requested one; a request without a region matches any region. */
    private static boolean matches(Locale has, Locale wanted) {
        return has.equals(wanted)
                || (has.getLanguage().equals(wanted.getLanguage())
                        && (wanted.getCountry().isEmpty() || has.getCountry().isEmpty())
                        && (wanted.getScript().isEmpty() || has.getScript().isEmpty()));
    }
}
