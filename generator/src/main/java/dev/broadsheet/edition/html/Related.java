package dev.broadsheet.edition.html;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Person;
import dev.broadsheet.publication.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

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

    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    (Article article) -> article.date().orElseThrow())
            .reversed()
            .thenComparing(Article::slug);

    private final Site site;
    private final Map<Locale, List<Article>> byLanguage = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> placesInSeries = new HashMap<>();

    /** Newest first, then by slug: of equally near articles, the one before is nearer. */
    private final List<Article> ranked;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, int[]> ranksThatShare = new ConcurrentHashMap<>();

    /** Those that are nearest, which a page asks for twice. */
    private final Map<String, List<Article>> known = new ConcurrentHashMap<>();

    /** Points by rank, and one place for an article without a rank; all zero between two questions. */
    private final ThreadLocal<int[]> points;

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
        this.ranked = site.listed().stream().sorted(NEWEST_FIRST).toList();
        for (Article article : ranked) {
            ranks.put(article.folder(), ranks.size());
        }
        this.points = ThreadLocal.withInitial(() -> new int[ranked.size() + 1]);
    }

    private void addPlaces(Term series) {
        int place = 0;
        for (Article article : series.articles()) {
            placesInSeries.put(article.folder(), place++);
        }
    }

    /** Those that its editor names, or else the nearest. */
    List<Article> to(Article article) {
        List<LocatedValue<String>> named =
                article.metadata().presentation().placement().related();
        return named.isEmpty()
                ? known.computeIfAbsent(article.folder(), folder -> nearest(article))
                : named.stream()
                        .flatMap(slug -> site.publication().find(slug.value()).stream())
                        .distinct()
                        .toList();
    }

    /** The nearest first; equals newest first, then by slug. Only articles of the same language. */
    private List<Article> nearest(Article article) {
        List<Share> shares = shares(article);
        int[] points = this.points.get();
        for (Share share : shares) {
            for (int rank : share.ranks) {
                points[rank] += share.weight;
            }
        }
        Nearest nearest = new Nearest();
        points[ranks.getOrDefault(article.folder(), ranked.size())] = 0;
        for (Share share : shares) {
            for (int rank : share.ranks) {
                // Hundreds are looked at and three stay: the article is touched only of one that would be among them.
                if (nearest.wants(points[rank], rank)
                        && ranked.get(rank).language().equals(article.language())) {
                    nearest.offer(points[rank], rank);
                }
                points[rank] = 0;
            }
        }
        return nearest.ranks().mapToObj(ranked::get).toList();
    }

    private List<Share> shares(Article article) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Person person : article.background().people()) {
            site.people().find(person.name()).ifPresent(member -> {
                String name = "person " + member.name();
                shares.putIfAbsent(name, share(PERSON, name, member.articles()));
            });
        }
        for (String tag : article.tags()) {
            site.tags()
                    .find(tag)
                    .ifPresent(term -> shares.putIfAbsent(term.folder(), share(TAG, term.folder(), term.articles())));
        }
        site.series()
                .find(article.series())
                .ifPresent(term -> shares.putIfAbsent(term.folder(), share(SERIES, term.folder(), term.articles())));
        return List.copyOf(shares.values());
    }

    private Share share(int weight, String name, List<Article> articles) {
        if (articles.size() > COMMON) {
            return new Share(0, new int[0]);
        }
        int[] known = ranksThatShare.computeIfAbsent(
                name,
                key -> articles.stream()
                        .mapToInt(article -> ranks.getOrDefault(article.folder(), -1))
                        .filter(rank -> rank >= 0)
                        .toArray());
        return new Share(weight / articles.size(), known);
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

    /** What an article has in common with others, and what it counts for each of them. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and thousands of ranks are not to be boxed.
    private record Share(int weight, int[] ranks) {}

    /** The best few of many, without sorting the rest. */
    private static final class Nearest {

        private final long[] best = new long[MOST];

        boolean wants(int points, int rank) {
            return points > 0 && candidate(points, rank) > best[MOST - 1];
        }

        /** One long orders by points, then by rank. */
        private static long candidate(int points, int rank) {
            return ((long) points << Integer.SIZE) | (Integer.MAX_VALUE - rank);
        }

        void offer(int points, int rank) {
            long candidate = candidate(points, rank);
            for (int place = 0; place < best.length; place++) {
                if (candidate > best[place]) {
                    long weaker = best[place];
                    best[place] = candidate;
                    candidate = weaker;
                }
            }
        }

        IntStream ranks() {
            return Arrays.stream(best).filter(held -> held != 0).mapToInt(held -> Integer.MAX_VALUE - (int) held);
        }
    }
}
