package dev.broadsheet.edition.html;

import dev.broadsheet.config.Permalinks;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.source.FileNames;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.TermKey;
import dev.broadsheet.source.UniqueNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The terms of one kind by which articles are grouped, sorted by the collation of the publication's language. */
final class Terms {

    private final Map<String, Term> byKey;
    private final List<Term> sorted;
    private final Map<String, Optional<Term>> bySpelling = new ConcurrentHashMap<>();

    private Terms(Map<String, Term> byKey, NameOrder order) {
        this.byKey = byKey;
        this.sorted = byKey.values().stream()
                .sorted(Comparator.comparing(Term::name, order).thenComparing(Term::folder))
                .toList();
    }

    static Terms sections(List<Article> articles, Publication publication, NameOrder order) {
        return of(
                articles,
                publication,
                order,
                PageKind.SECTION,
                Permalinks::sections,
                article -> single(article.section()));
    }

    static Terms tags(List<Article> articles, Publication publication, NameOrder order) {
        return of(articles, publication, order, PageKind.TAG, Permalinks::tags, Article::tags);
    }

    static Terms series(List<Article> articles, Publication publication, NameOrder order) {
        return of(
                articles, publication, order, PageKind.SERIES, Permalinks::series, article -> single(article.series()));
    }

    static Terms authors(List<Article> articles, Publication publication, NameOrder order) {
        return of(articles, publication, order, PageKind.AUTHOR, Permalinks::authors, Article::authors);
    }

    private static List<String> single(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private static Terms of(
            List<Article> all,
            Publication publication,
            NameOrder order,
            PageKind kind,
            Function<Permalinks, String> pattern,
            Function<Article, List<String>> names) {
        Map<String, List<Article>> members = new TreeMap<>();
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        for (Article article : all) {
            Set<String> own = new HashSet<>();
            for (String name : names.apply(article)) {
                String key = TermKey.of(name);
                spellings.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
                if (own.add(key)) {
                    members.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
                }
            }
        }
        String folder = pattern.apply(publication.config().permalinks());
        Map<String, Term> byKey = new TreeMap<>();
        UniqueNames folders = new UniqueNames();
        members.forEach((key, articles) -> {
            String slug = free(Slug.of(key), folders);
            if (kind == PageKind.SERIES) {
                Collections.reverse(articles);
            }
            String name = usual(spellings.getOrDefault(key, Map.of()));
            byKey.put(key, new Term(kind, name, folder.replace("{slug}", slug), articles));
        });
        return new Terms(byKey, order);
    }

    /** Returns a unique folder name: "C++" and "C#" have the same slug, and "Con" is a device name on some systems. */
    private static String free(String slug, UniqueNames folders) {
        String name = folders.next(slug.isEmpty() ? "other" : FileNames.shortened(slug));
        return FileNames.isDevice(name) ? folders.next(name) : name;
    }

    /** Returns the spelling that most articles use. */
    private static String usual(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Returns all terms, sorted by name. */
    List<Term> all() {
        return sorted;
    }

    /** Returns all terms: those with the given names in that order, then the others. */
    List<Term> inOrderOf(List<String> names) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(names.stream().flatMap(name -> find(name).stream()), sorted.stream())
                .filter(term -> seen.add(term.folder()))
                .toList();
    }

    Optional<Term> find(String name) {
        Optional<Term> known = bySpelling.get(name);
        return known != null
                ? known
                : bySpelling.computeIfAbsent(name, spelling -> Optional.ofNullable(byKey.get(TermKey.of(spelling))));
    }

    boolean isEmpty() {
        return sorted.isEmpty();
    }
}
