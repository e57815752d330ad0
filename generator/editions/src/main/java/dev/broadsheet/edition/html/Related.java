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
 * Finds articles that share people, tags or a series with an article, and the previous and next one. Rare features count more:
 * the weight of a feature is divided by the number of articles that have it.
 */
final class Related {

    private static final int MOST = 3;
    private static final int PERSON = 3000;
    private static final int TAG = 2000;
    private static final int SERIES = 1000;

    /** The number of articles above which a feature that they share is ignored. */
    private static final int COMMON = 500;

    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    (Article article) -> article.date().orElseThrow())
            .reversed()
            .thenComparing(Article::slug);

    private final Site site;
    private final Map<Locale, List<Article>> byLanguage = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> placesInSeries = new HashMap<>();

    /** All listed articles, newest first, then by slug; of equally related articles, the one of lower rank is preferred. */
    private final List<Article> ranked;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, int[]> ranksThatShare = new ConcurrentHashMap<>();

    /** The related articles by folder, which each page requests twice. */
    private final Map<String, List<Article>> known = new ConcurrentHashMap<>();

    /** The points by rank, with a last element for an article without a rank; all zero between two calls. */
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

    /** Returns the related articles: those that the front matter names, or else the nearest. */
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

    /** Returns the articles of the same language with the most points, newest first if equal, then by slug. */
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
                // Of hundreds of candidates three remain, so the article is accessed only if its points suffice.
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

    /** Returns the previous part of the series or, outside of a series, the next older article in the same language. */
    Optional<Article> before(Article article) {
        return neighbour(article, -1);
    }

    /** Returns the next part of the series or, outside of a series, the next newer article in the same language. */
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

    /** A feature that articles share: its weight for each of them, and their ranks. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; avoids boxing thousands of ranks.
    private record Share(int weight, int[] ranks) {}

    /** Selects the best {@link #MOST} of many candidates without sorting all of them. */
    private static final class Nearest {

        private final long[] best = new long[MOST];

        boolean wants(int points, int rank) {
            return points > 0 && candidate(points, rank) > best[MOST - 1];
        }

        /** Encodes points and rank as a long that orders by points, then by lower rank. */
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
