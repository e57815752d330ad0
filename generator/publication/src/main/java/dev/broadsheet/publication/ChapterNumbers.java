package dev.broadsheet.publication;

import dev.broadsheet.document.Numbering;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.publication.Contents.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Numbers figures, tables, listings, equations and headings of chapters. The former are counted through all files of a chapter.
 * A heading extends the number of its file, unless the file is followed by sections in their own files, which have those
 * numbers. Headings in quotations have none; nor has one that begins with a number, and those below it.
 */
final class ChapterNumbers {

    private static final int TOP = 2;

    private final int depth;
    private final Map<String, Numbers> bySlug = new HashMap<>();

    private ChapterNumbers(int depth) {
        this.depth = depth;
    }

    /**
     * Returns the numbers by the slugs of the chapters.
     *
     * @param depth the number of numbered levels: 1 for chapters, 2 for chapters and sections
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
                prefix = Optional.of(place.number())
                        .filter(number -> !number.isEmpty())
                        .or(() -> OwnNumber.of(place.title()))
                        .map(number -> number + "-")
                        .orElse("");
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

    /** Returns the highest number of each counter in a body. */
    private static SortedMap<String, Integer> found(ParsedBody body) {
        SortedMap<String, Integer> found = new TreeMap<>();
        body.targets().forEach(target -> found.merge(target.counter(), target.number(), Math::max));
        return found;
    }

    private SortedMap<String, String> headings(Place place, ParsedBody body) {
        SortedMap<String, String> numbers = new TreeMap<>();
        int[] counts = new int[7];
        OwnNumbers own = new OwnNumbers();
        for (ParsedBody.Heading heading : body.headings()) {
            int level = heading.level();
            if (heading.quoted()) {
                continue;
            }
            counts[level]++;
            Arrays.fill(counts, level + 1, counts.length, 0);
            boolean hasOwn = own.include(level, heading.text());
            if (!hasOwn && !place.number().isEmpty() && place.level() + level - 1 <= depth) {
                numbers.put(heading.id(), number(place, counts, level));
            }
        }
        return numbers;
    }

    private static String number(Place place, int[] counts, int level) {
        StringBuilder number = new StringBuilder(place.number());
        for (int at = TOP; at <= level; at++) {
            number.append('.').append(counts[at]);
        }
        return number.toString();
    }
}
