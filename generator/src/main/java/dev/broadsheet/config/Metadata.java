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
 * What the front matter of an article or page says, checked. Texts and lists that are not given are empty.
 *
 * @param headline what readers see first
 * @param identity by what it is known
 * @param byline who wrote it, where and when
 * @param classification what it belongs to
 * @param background the sidebar content
 * @param presentation how its page looks, beyond what the theme does for all
 * @param processing how its text is read
 * @param release when readers get it
 * @param unread keys whose values are not known, since they are faulty or missing, which is reported: what would follow from
 *     their absence is no fault
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

    /** The same under another slug. */
    public Metadata withSlug(String slug) {
        Identity other = new Identity(slug, identity.slugPosition, identity.aliases, identity.language, identity.order);
        return with(headline, other, background, release);
    }

    /** The same with another title. */
    public Metadata titled(String title) {
        return with(new Headline(title, headline.kicker, headline.standfirst), identity, background, release);
    }

    /** The same with other sources. */
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

    /** The same, marked as held back where who writes it sees it all the same. */
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

    /** The days of publication, of the last change and of corrections, where they are written. */
    public List<LocatedValue<LocalDate>> days() {
        return Stream.of(
                        byline.published.stream(),
                        byline.updated.stream(),
                        background.corrections.stream().map(c -> new LocatedValue<>(c.date(), c.position())))
                .flatMap(days -> days)
                .toList();
    }

    /** The newest of {@link #days}; empty when there is none. */
    public Optional<LocalDate> changed() {
        Optional<LocalDate> newest =
                later(byline.published.map(LocatedValue::value), byline.updated.map(LocatedValue::value));
        for (Correction correction : background.corrections) {
            newest = later(newest, Optional.of(correction.date()));
        }
        return newest;
    }

    /** The later of two days; empty when there is neither. */
    public static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
    }

    /** The newest of {@link #days}, when it is later than that of publication. */
    public Optional<LocalDate> revised() {
        Optional<LocalDate> published = byline.published.map(LocatedValue::value);
        return changed().filter(day -> published.map(day::isAfter).orElse(true));
    }

    /**
     * What templates read, by the name of its key: texts, numbers, days, lists, {@link Param}s and the records of
     * {@link Background}. Without what has no value.
     */
    public SortedMap<String, Object> shown() {
        return MetadataSchema.shown(this);
    }

    /**
     * What readers see first.
     *
     * @param title of the article
     * @param kicker the few words above it
     * @param standfirst the summary below it
     */
    public record Headline(String title, String kicker, String standfirst) {}

    /**
     * By what an article or page is known.
     *
     * @param slug stable name in addresses: lower-case letters of any script, digits, hyphens; by default from the file's name
     * @param slugPosition where the slug comes from
     * @param aliases output paths at which it stood before
     * @param language of the text; by default the site's
     * @param order position among pages in the navigation; articles are ordered by date
     */
    public record Identity(
            String slug, SourcePosition slugPosition, List<LocatedValue<String>> aliases, Locale language, int order) {

        public Identity {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * Who wrote it, where and when.
     *
     * @param authors in order
     * @param place of the dateline
     * @param published day of publication; an article without one is reported
     * @param updated day of the last change of substance
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
     * What an article belongs to.
     *
     * @param section part of the publication
     * @param series that it is a part of
     * @param tags subjects, in the order given
     */
    public record Classification(String section, String series, List<String> tags) {

        public Classification {
            tags = List.copyOf(tags);
        }
    }

    /**
     * The sidebar content, each in the order given.
     *
     * @param keyPoints what matters most
     * @param people who is named
     * @param timeline what happened
     * @param sources what the article rests on
     * @param editorsNotes remarks of the editor
     * @param corrections changes after publication
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
     * How a text is read.
     *
     * @param typographicQuotes whether straight quotes become typographic ones; by default as the site says
     * @param tex how formulas are written
     * @param bibliography files of works that it cites, as they are written: from its folder on, or from the content folder
     * @param ignore codes of warnings that are not reported of the text; those that the site names are not among them
     */
    public record Processing(
            boolean typographicQuotes, TexConfig tex, List<LocatedValue<String>> bibliography, List<String> ignore) {

        public Processing {
            bibliography = List.copyOf(bibliography);
            ignore = List.copyOf(ignore);
        }
    }
}
