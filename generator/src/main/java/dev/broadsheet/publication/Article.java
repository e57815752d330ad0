package dev.broadsheet.publication;

import dev.broadsheet.config.Placed;
import dev.broadsheet.config.Presentation;
import dev.broadsheet.source.Located;
import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article or standing page.
 *
 * @param kind article (dated, has a brief) or page (undated, such as "About")
 * @param slug stable name in addresses: lower-case letters of any script, digits, hyphens
 * @param folder where it stands in the output, by the permalinks of the publication; ends with {@code /}
 * @param title headline
 * @param kicker the few words above the headline; empty when there are none
 * @param standfirst the summary below the headline; empty when there is none
 * @param date day of publication; always there on an article
 * @param updated day of the last change of substance
 * @param place dateline place; empty when there is none
 * @param authors byline, in order
 * @param language of the article
 * @param section the part of the publication that it belongs to; empty when there is none
 * @param series the series that it is a part of; empty when there is none
 * @param aliases output paths at which it stood before
 * @param tags in the order given
 * @param keyPoints in the order given
 * @param people in the order given
 * @param timeline in the order given
 * @param sources in the order given
 * @param editorsNotes remarks of the editor, shown apart from the text
 * @param corrections in the order given
 * @param order position among pages in the navigation; articles are ordered by date
 * @param presentation how its page looks, beyond what the theme does for all
 * @param body the text
 * @param position of the file's first line
 * @param sha256 of the file's bytes, in lower-case hexadecimal digits
 */
public record Article(
        Kind kind,
        String slug,
        String folder,
        String title,
        String kicker,
        String standfirst,
        Optional<LocalDate> date,
        Optional<LocalDate> updated,
        String place,
        List<String> authors,
        Locale language,
        String section,
        String series,
        List<Placed<String>> aliases,
        List<String> tags,
        List<String> keyPoints,
        List<Person> people,
        List<TimelineEntry> timeline,
        List<Source> sources,
        List<String> editorsNotes,
        List<Correction> corrections,
        int order,
        Presentation presentation,
        Body body,
        SourcePosition position,
        String sha256)
        implements Located {

    public Article {
        authors = List.copyOf(authors);
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        keyPoints = List.copyOf(keyPoints);
        people = List.copyOf(people);
        timeline = List.copyOf(timeline);
        sources = List.copyOf(sources);
        editorsNotes = List.copyOf(editorsNotes);
        corrections = List.copyOf(corrections);
    }

    /** The newest of the days of publication, update and correction; empty when there is none. */
    public Optional<LocalDate> changed() {
        return Stream.concat(
                        Stream.concat(date.stream(), updated.stream()),
                        corrections.stream().map(Correction::date))
                .max(Comparator.naturalOrder());
    }

    /** What a Markdown file becomes: {@code articles/} hold articles, {@code pages/} hold pages. */
    public enum Kind {
        ARTICLE,
        PAGE
    }
}
