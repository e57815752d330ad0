package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Articles that share people, tags or a series with another, and those before and after it. What is rare counts for
 * more: a share counts its weight divided by the number of articles that have it.
 */
final class Related {

    private static final int MOST = 3;
    private static final int PERSON = 3000;
    private static final int TAG = 2000;
    private static final int SERIES = 1000;

    /** What so many articles have says nothing. */
    private static final int COMMON = 500;

    private final Site site;
    private final Map<Locale, List<Article>> byLanguage = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> placesInSeries = new HashMap<>();

    Related(Site site) {
        this.site = site;
        List<Article> oldestFirst = new ArrayList<>(site.listed());
        Collections.reverse(oldestFirst);
        for (Article article : oldestFirst) {
            List<Article> same = byLanguage.computeIfAbsent(article.language(), language -> new ArrayList<>());
            places.put(article.folder(), same.size());
            same.add(article);
        }
        site.series().all().forEach(this::addPlaces);
    }

    private void addPlaces(Term series) {
        int place = 0;
        for (Article article : series.articles()) {
            placesInSeries.put(article.folder(), place++);
        }
    }

    /** The nearest first; equals newest first, then by slug. Only articles of the same language. */
    List<Article> to(Article article) {
        Map<String, Score> scores = new HashMap<>();
        article.people().stream()
                .map(Person::name)
                .distinct()
                .flatMap(name -> site.cast().find(name).stream())
                .forEach(member -> add(scores, PERSON, member.articles()));
        shared(article).forEach(term -> add(scores, term.kind() == PageKind.TAG ? TAG : SERIES, term.articles()));
        scores.remove(article.folder());
        return scores.values().stream()
                .filter(score -> score.article.language().equals(article.language()))
                .sorted(Score.ORDER)
                .limit(MOST)
                .map(score -> score.article)
                .toList();
    }

    private Stream<Term> shared(Article article) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                        article.tags().stream().flatMap(tag -> site.tags().find(tag).stream()),
                        site.series().find(article.series()).stream())
                .filter(term -> seen.add(term.folder()));
    }

    private static void add(Map<String, Score> scores, int weight, List<Article> articles) {
        if (articles.size() <= COMMON) {
            articles.forEach(article -> scores.merge(
                    article.folder(), new Score(article, weight / articles.size()), (a, b) -> a.plus(b.points)));
        }
    }

    /** The older one, or the part of the series before it. */
    Optional<Article> before(Article article) {
        return neighbour(article, -1);
    }

    /** The newer one, or the part of the series after it. */
    Optional<Article> after(Article article) {
        return neighbour(article, 1);
    }

    private Optional<Article> neighbour(Article article, int step) {
        Optional<Term> series = site.series()
                .find(article.series())
                .filter(term -> term.articles().size() > 1);
        List<Article> order =
                series.map(Term::articles).orElseGet(() -> byLanguage.getOrDefault(article.language(), List.of()));
        Integer own = (series.isPresent() ? placesInSeries : places).get(article.folder());
        int place = own == null ? -1 : own + step;
        return place >= 0 && place < order.size() ? Optional.of(order.get(place)) : Optional.empty();
    }

    /** How near an article is. */
    private record Score(Article article, int points) {

        private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::points)
                .thenComparing(score -> score.article.date().orElseThrow())
                .reversed()
                .thenComparing(score -> score.article.slug());

        Score plus(int more) {
            return new Score(article, points + more);
        }
    }
}
