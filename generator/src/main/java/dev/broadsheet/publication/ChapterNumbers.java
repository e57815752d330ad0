package dev.broadsheet.publication;

import dev.broadsheet.document.Numbering;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.publication.Contents.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Numbers what is in chapters. Figures, tables, listings and equations are counted by chapter, through all files of it. Headings go on with the number
 * of their file, unless it has sections in files of their own: these have those numbers.
 */
final class ChapterNumbers {

    private static final int TOP = 2;

    private final int depth;
    private final Map<String, Numbers> bySlug = new HashMap<>();

    private ChapterNumbers(int depth) {
        this.depth = depth;
    }

    /**
     * By the slugs of the chapters.
     *
     * @param depth levels that have numbers: 1 chapters, 2 sections too
     */
    static Map<String, Numbers> of(Contents contents, Map<String, ParsedArticle> parsed, int depth) {
        Map<String, ParsedArticle> articles = parsed.values().stream()
                .collect(Collectors.toMap(
                        article -> article.metadata().identity().slug(), article -> article, (first, second) -> first));
        ChapterNumbers numbers = new ChapterNumbers(depth);
        numbers.count(contents.places(), articles);
        return numbers.bySlug;
    }

    private void count(List<Place> places, Map<String, ParsedArticle> articles) {
        String prefix = "";
        SortedMap<String, Integer> before = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.level() == 1) {
                prefix = place.number().isEmpty() ? "" : place.number() + "-";
                before.clear();
            }
            ParsedArticle article = place.slug().map(articles::get).orElse(null);
            if (article != null) {
                boolean hasSections = i + 1 < places.size() && places.get(i + 1).level() > place.level();
                SortedMap<String, String> headings = hasSections ? new TreeMap<>() : headings(place, article.body());
                bySlug.put(
                        article.metadata().identity().slug(),
                        new Numbers(place.number(), new Numbering(prefix, before, headings)));
                found(article.body()).forEach((counted, number) -> before.merge(counted, number, Integer::sum));
            }
        }
    }

    /** How many there are of what is counted. */
    private static SortedMap<String, Integer> found(ParsedBody body) {
        SortedMap<String, Integer> found = new TreeMap<>();
        body.targets().forEach(target -> found.merge(target.counter(), target.number(), Math::max));
        return found;
    }

    private SortedMap<String, String> headings(Place place, ParsedBody body) {
        SortedMap<String, String> numbers = new TreeMap<>();
        int[] counts = new int[7];
        for (ParsedBody.Heading heading : body.headings()) {
            int level = heading.level();
            counts[level]++;
            Arrays.fill(counts, level + 1, counts.length, 0);
            if (!place.number().isEmpty() && place.level() + level - 1 <= depth) {
                StringBuilder number = new StringBuilder(place.number());
                for (int at = TOP; at <= level; at++) {
                    number.append('.').append(counts[at]);
                }
                numbers.put(heading.id(), number.toString());
            }
        }
        return numbers;
    }
}
