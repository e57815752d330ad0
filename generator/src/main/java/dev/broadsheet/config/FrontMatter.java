package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article's front matter says, checked; texts that are not given are empty.
 *
 * @param title headline
 * @param kicker above the headline
 * @param standfirst below the headline
 * @param slug name in addresses; by default from the file's name
 * @param slugPosition where the slug comes from
 * @param date day of publication
 * @param updated day of the last change of substance
 * @param place dateline place
 * @param authors byline
 * @param language of the article; by default the site's
 * @param section the part of the publication that it belongs to; empty when there is none
 * @param series the series that it is a part of; empty when there is none
 * @param aliases output paths at which it stood before
 * @param tags subjects
 * @param keyPoints what matters most
 * @param people who is named
 * @param timeline what happened
 * @param sources what the article rests on
 * @param editorsNotes remarks of the editor
 * @param corrections changes after publication
 * @param days those of publication, of the last change and of corrections, where they are written
 * @param order position among pages
 * @param presentation how its page looks, beyond what the theme does for all
 * @param typographicQuotes whether straight quotes of the body become typographic ones; by default as the site says
 * @param unread keys whose values are not known, since they are faulty or missing, which is reported: what would follow from
 *     their absence is no fault
 * @param ignore codes of warnings that are not to be told of the body; those that the site names are not among them
 */
public record FrontMatter(
        String title,
        String kicker,
        String standfirst,
        String slug,
        SourcePosition slugPosition,
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
        List<Event> timeline,
        List<Source> sources,
        List<String> editorsNotes,
        List<Correction> corrections,
        List<Placed<LocalDate>> days,
        int order,
        Presentation presentation,
        boolean typographicQuotes,
        Set<String> unread,
        List<String> ignore) {

    public FrontMatter {
        authors = List.copyOf(authors);
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        keyPoints = List.copyOf(keyPoints);
        people = List.copyOf(people);
        timeline = List.copyOf(timeline);
        sources = List.copyOf(sources);
        editorsNotes = List.copyOf(editorsNotes);
        corrections = List.copyOf(corrections);
        days = List.copyOf(days);
        unread = Collections.unmodifiableSet(new TreeSet<>(unread));
        ignore = List.copyOf(ignore);
    }

    /**
     * Somebody.
     *
     * @param name full name
     * @param role may be empty
     * @param indexedAs how an index names them; the name when not given
     * @param position of the entry
     */
    public record Person(String name, String role, String indexedAs, SourcePosition position) {}

    /**
     * Something that happened.
     *
     * @param date {@code 2023-06-18}, {@code 2023-06} or {@code 2023}; a real one
     * @param text what happened
     */
    public record Event(String date, String text) {}

    /**
     * Something that the article rests on.
     *
     * @param title its name
     * @param url where it stands
     * @param note a remark
     */
    public record Source(String title, Optional<URI> url, Optional<String> note) {}

    /**
     * A change after publication.
     *
     * @param date when
     * @param text what
     * @param position of the date
     */
    public record Correction(LocalDate date, String text, SourcePosition position) {}
}
