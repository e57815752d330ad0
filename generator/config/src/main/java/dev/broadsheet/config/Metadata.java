package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The checked front matter of an article, page or chapter. Missing texts and lists are empty.
 *
 * @param headline title, kicker and standfirst
 * @param identity slug, former addresses, language and order
 * @param byline authors, place and dates
 * @param classification section, series and tags
 * @param background the sidebar content
 * @param presentation layout and placement
 * @param processing options for parsing the text
 * @param release when it is published
 * @param unread the keys whose values are unknown, since they are malformed or missing, which is reported; consequences of
 *     their absence are not reported
 */
public record Metadata(
        Headline headline,
        Identity identity,
        Byline byline,
        Classification classification,
        Background background,
        Presentation presentation,
        Processing processing,
        Release release,
        Set<String> unread) {

    public Metadata {
        unread = Collections.unmodifiableSet(new TreeSet<>(unread));
    }

    /** Returns a copy with another slug. */
    public Metadata withSlug(String slug) {
        Identity other = new Identity(slug, identity.slugPosition, identity.aliases, identity.language, identity.order);
        return with(headline, other, background, release);
    }

    /** Returns a copy with another title. */
    public Metadata titled(String title) {
        return with(new Headline(title, headline.kicker, headline.standfirst), identity, background, release);
    }

    /** Returns a copy with other sources. */
    public Metadata restingOn(List<Source> sources) {
        Background other = new Background(
                background.keyPoints,
                background.people,
                background.timeline,
                sources,
                background.editorsNotes,
                background.corrections);
        return with(headline, identity, other, release);
    }

    /** Returns a copy marked as withheld, for a preview that shows it nevertheless. */
    public Metadata shownAs(Hold hold) {
        return with(headline, identity, background, release.shownAs(hold));
    }

    private Metadata with(Headline newHeadline, Identity newIdentity, Background newBackground, Release newRelease) {
        return new Metadata(
                newHeadline,
                newIdentity,
                byline,
                classification,
                newBackground,
                presentation,
                processing,
                newRelease,
                unread);
    }

    /** Returns the dates of publication, last update and corrections that are given. */
    public List<LocatedValue<LocalDate>> days() {
        return Stream.of(
                        byline.published.stream(),
                        byline.updated.stream(),
                        background.corrections.stream().map(c -> new LocatedValue<>(c.date(), c.position())))
                .flatMap(days -> days)
                .toList();
    }

    /** Returns the latest of {@link #days}; empty if there is none. */
    public Optional<LocalDate> changed() {
        Optional<LocalDate> newest =
                later(byline.published.map(LocatedValue::value), byline.updated.map(LocatedValue::value));
        for (Correction correction : background.corrections) {
            newest = later(newest, Optional.of(correction.date()));
        }
        return newest;
    }

    /** Returns the later of two dates; empty if both are. */
    public static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
    }

    /** Returns the latest of {@link #days} if it is later than the date of publication. */
    public Optional<LocalDate> revised() {
        Optional<LocalDate> published = byline.published.map(LocatedValue::value);
        return changed().filter(day -> published.map(day::isAfter).orElse(true));
    }

    /**
     * Returns the values for templates by the names of their keys: texts, numbers, dates, lists, {@link Param}s and the records
     * of {@link Background}. Keys without a value are absent.
     */
    public SortedMap<String, Object> shown() {
        return MetadataSchema.shown(this);
    }

    /**
     * The headline.
     *
     * @param title the title of the article
     * @param kicker the few words above the title
     * @param standfirst the summary below the title
     */
    public record Headline(String title, String kicker, String standfirst) {}

    /**
     * The identity of an article or page.
     *
     * @param slug the stable name in URLs: lower-case letters of any script, digits, hyphens; by default from the file's name
     * @param slugPosition the position from which the slug comes
     * @param aliases its former output paths
     * @param language the language of the text; by default that of the site
     * @param order the position among pages in the navigation; articles are ordered by date
     */
    public record Identity(
            String slug, SourcePosition slugPosition, List<LocatedValue<String>> aliases, Locale language, int order) {

        public Identity {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Authors, place and dates.
     *
     * @param authors in order
     * @param place the place of the dateline
     * @param published the date of publication; an article without one is reported
     * @param updated the date of the last substantial change
     */
    public record Byline(
            List<String> authors,
            String place,
            Optional<LocatedValue<LocalDate>> published,
            Optional<LocatedValue<LocalDate>> updated) {

        public Byline {
            authors = List.copyOf(authors);
        }
    }

    /**
     * Section, series and tags.
     *
     * @param section the section of the publication
     * @param series the series to which it belongs
     * @param tags in the order given
     */
    public record Classification(String section, String series, List<String> tags) {

        public Classification {
            tags = List.copyOf(tags);
        }
    }

    /**
     * The sidebar content, each in the order given.
     *
     * @param people the people named in the article
     * @param timeline dated events
     * @param sources the sources of the article
     * @param editorsNotes remarks of the editor
     */
    public record Background(
            List<String> keyPoints,
            List<Person> people,
            List<TimelineEntry> timeline,
            List<Source> sources,
            List<String> editorsNotes,
            List<Correction> corrections) {

        /** No sidebar content. */
        public static final Background NONE =
                new Background(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        public Background {
            keyPoints = List.copyOf(keyPoints);
            people = List.copyOf(people);
            timeline = List.copyOf(timeline);
            sources = List.copyOf(sources);
            editorsNotes = List.copyOf(editorsNotes);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * Options for parsing a text.
     *
     * @param typographicQuotes whether straight quotes become typographic ones; by default as configured for the site
     * @param tex the syntax of formulas
     * @param bibliography the paths of bibliography files as written: relative to its folder, or to the content folder
     * @param ignore the codes of warnings that are not reported for the text, in addition to those of the site
     */
    public record Processing(
            boolean typographicQuotes, TexConfig tex, List<LocatedValue<String>> bibliography, List<String> ignore) {

        public Processing {
            bibliography = List.copyOf(bibliography);
            ignore = List.copyOf(ignore);
        }
    }
}
