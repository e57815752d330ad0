package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import dev.broadsheet.address.Address;
import dev.broadsheet.source.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The keys of front matter: the single definition, against which the published JSON Schema is tested. */
final class MetadataSchema {

    static final ValueType<String> TEXT = new ValueType.Text();
    static final ValueType<List<String>> TEXTS = new ValueType.Many<>(TEXT, false);
    private static final ValueType<LocalDate> DAY = new ValueType.Formed<>(Form.DATE);

    private static final Key<String> NAME = required("name", TEXT, "Full name.");
    private static final Key<String> ROLE = text("role", "What they are, in the article's own words.");
    private static final Key<String> INDEXED_AS =
            text("indexedAs", "How the index of a book names them, such as Blinken, Antony.");
    private static final Key<PartialDate> EVENT_DATE = required("date", Form.PARTIAL_DATE, "A day, a month or a year.");
    private static final Key<String> EVENT_TEXT = required("text", TEXT, "What happened, one sentence or less.");
    private static final Key<String> SOURCE_TITLE = required("title", TEXT, "Its name.");
    private static final Key<Address> SOURCE_URL = optional("url", Form.ADDRESS, "Its web address, http or https.");
    private static final Key<String> SOURCE_NOTE = text("note", "A remark, such as when it was received.");
    /** A work of the bibliography. */
    private static final Form<String> WORK = new Form<>(
            "work",
            "BS-CITE-006",
            "the key of a work",
            "write {title: \u2026, url: \u2026}, or the key of a work of the bibliography: \"@smith2020\"",
            text -> Optional.of(text)
                    .filter(key -> key.length() > 1 && key.startsWith("@"))
                    .map(key -> key.substring(1)));

    private static final Key<LocalDate> CORRECTION_DATE = required("date", DAY, "The day of the correction.");
    private static final Key<String> CORRECTION_TEXT =
            required("text", TEXT, "What was wrong and what the article says now.");

    static final Key<String> TITLE = required("title", TEXT, "Headline.");
    static final Key<String> KICKER = text("kicker", "A few words above the headline.");
    static final Key<String> STANDFIRST = text("standfirst", "Summary below the headline.");
    static final Key<String> SLUG =
            optional("slug", Form.SLUG, "Name in addresses; by default the file's name without its date.");
    static final Key<LocatedValue<LocalDate>> DATE = optional(
            "date",
            ValueType.located(DAY),
            "Day of publication; by default that at the beginning of the file's name, and required of other files in articles/.");
    static final Key<LocatedValue<LocalDate>> UPDATED =
            optional("updated", ValueType.located(DAY), "Day of the last change of substance.");
    static final Key<Boolean> DRAFT = flag(
            "draft", "Whether it is kept from readers until it is done; only the preview shows it; by default false.");
    static final Key<WrittenTime> PUBLISH_FROM = optional(
            "publishFrom",
            Form.TIME,
            "Before this time it is in no file of the output, such as 2026-11-30 06:00; in the time zone of site.yaml"
                    + " unless it says another.");
    static final Key<WrittenTime> EXPIRES =
            optional("expires", Form.TIME, "From this time on it is in no file of the output; written as publishFrom.");
    static final Key<String> PLACE = text("place", "Dateline place.");
    static final Key<List<String>> AUTHORS =
            optional("authors", new ValueType.Names(), "Byline: a name, or a list of names.");
    static final Key<Locale> LANGUAGE =
            optional("language", Form.LANGUAGE, "Language of the article; by default the site's.");
    static final Key<String> SECTION =
            text("section", "The part of the publication that it belongs to, such as World.");
    static final Key<String> SERIES = text("series", "The series that it is a part of.");
    static final Key<List<LocatedValue<String>>> ALIASES = optional(
            "aliases",
            new ValueType.Many<>(ValueType.located(new ValueType.Formed<>(Form.ALIAS)), true, Limits.ALIASES),
            "Addresses that it had before, such as /2023/visit.html; each leads to it.");
    static final Key<List<String>> TAGS = optional("tags", new ValueType.Many<>(TEXT, false, Limits.TAGS), "Subjects.");
    static final Key<List<String>> KEY_POINTS = optional("keyPoints", TEXTS, "What matters most, a sentence each.");
    static final Key<List<Person>> PEOPLE = optional(
            "people",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(NAME, ROLE, INDEXED_AS).knowing(OtherNames.PERSON), MetadataSchema::person),
                    false,
                    Limits.PEOPLE),
            "Who the article names.");
    static final Key<List<TimelineEntry>> TIMELINE = optional(
            "timeline",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(EVENT_DATE, EVENT_TEXT).knowing(OtherNames.EVENT), MetadataSchema::event),
                    false),
            "What happened, in order.");
    static final Key<List<Source>> SOURCES = optional(
            "sources",
            new ValueType.Many<>(
                    new ValueType.TextOrKeyed<>(
                            new ValueType.Made<>(ValueType.located(new ValueType.Formed<>(WORK)), Source::cited),
                            new ValueType.Keyed<>(
                                    Schema.of(SOURCE_TITLE, SOURCE_URL, SOURCE_NOTE)
                                            .knowing(OtherNames.SOURCE),
                                    MetadataSchema::source)),
                    false),
            "What the article rests on.");
    static final Key<List<String>> EDITORS_NOTES =
            optional("editorsNotes", TEXTS, "Remarks of the editor, shown apart from the text.");
    static final Key<List<Correction>> CORRECTIONS = optional(
            "corrections",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(CORRECTION_DATE, CORRECTION_TEXT).knowing(OtherNames.EVENT),
                            MetadataSchema::correction),
                    false),
            "Changes made after publication.");
    static final Key<Boolean> FEATURED =
            flag("featured", "Whether it comes before others on the front page; by default false.");
    static final Key<Integer> PRIORITY = optional(
            "priority",
            new ValueType.WholeNumber(),
            "What has the larger number comes first on the front page and in its section there; by default 0.");
    static final Key<List<LocatedValue<String>>> RELATED = optional(
            "related",
            new ValueType.Many<>(ValueType.located(new ValueType.Formed<>(Form.SLUG)), true, Limits.TAGS),
            "Slugs of the articles that it leads on to; by default those that share most people and tags.");
    static final Key<LocatedValue<String>> PICTURE = optional(
            "picture",
            ValueType.located(TEXT),
            "File of the picture that lists and cards show, such as harbour.jpg; by default the first photograph of the text.");
    static final Key<Focus> FOCUS = optional(
            "focus",
            Form.FOCUS,
            "Point of the picture that stays when it is cropped, from the left and from the top, such as 70% 30%.");
    static final Key<String> PICTURE_CREDIT =
            text("pictureCredit", "Who made the picture, such as Photograph: Rosa Valente.");
    static final Key<Integer> ORDER = optional(
            "order", new ValueType.WholeNumber(), "Position among the pages in the navigation; smaller comes first.");
    static final Key<Boolean> TYPOGRAPHIC_QUOTES = flag(
            "typographicQuotes",
            "Whether straight quotes, dashes and dots of the body become typographic ones; by default as site.yaml says.");

    static final Key<Boolean> TEX =
            flag("tex", "Whether formulas may be between dollar signs; by default as site.yaml says.");
    static final Key<SortedMap<String, String>> MACROS = optional(
            "macros",
            new MacrosType(),
            "Commands for formulas, each with what it stands for, besides those of site.yaml.");

    static final Key<List<LocatedValue<String>>> BIBLIOGRAPHY = optional(
            "bibliography",
            new ValueType.Many<>(ValueType.located(TEXT), true),
            "Files of works that it cites, besides those of site.yaml, such as sources.bib beside it.");

    static final Key<LocatedValue<String>> LAYOUT = optional(
            "layout",
            ValueType.located(new ValueType.Formed<>(Form.SLUG)),
            "Name of the template of the page on the site: feature for html/feature.ftlh; by default article or page.");
    static final Key<LocatedValue<Integer>> FIT = optional(
            "fit",
            ValueType.located(new ValueType.Formed<>(Form.PAGES)),
            "How long the brief is to be, such as 2 pages; its type becomes smaller or larger for that, within limits.");
    static final Key<Param.Keyed> PARAMS =
            optional("params", new ParamType(), "Whatever your own templates read, by any keys.");

    static final Key<List<String>> IGNORE = optional(
            "ignore",
            new ValueType.Many<>(new ValueType.Formed<>(IgnoredWarnings.CODE), true),
            "Codes of warnings about markup that is left in the text, and meant so.");

    private static final List<Row> ROWS = List.of(
            new Row(TITLE, m -> m.headline().title()),
            new Row(KICKER, m -> m.headline().kicker()),
            new Row(STANDFIRST, m -> m.headline().standfirst()),
            new Row(SLUG, m -> m.identity().slug()),
            new Row(DATE, m -> m.byline().published().map(LocatedValue::value)),
            new Row(UPDATED, Metadata::revised),
            new Row(DRAFT),
            new Row(PUBLISH_FROM),
            new Row(EXPIRES),
            new Row(PLACE, m -> m.byline().place()),
            new Row(AUTHORS, m -> m.byline().authors()),
            new Row(LANGUAGE),
            new Row(SECTION, m -> m.classification().section()),
            new Row(SERIES, m -> m.classification().series()),
            new Row(ALIASES),
            new Row(TAGS, m -> m.classification().tags()),
            new Row(KEY_POINTS, m -> m.background().keyPoints()),
            new Row(PEOPLE, m -> m.background().people()),
            new Row(TIMELINE, m -> m.background().timeline()),
            new Row(SOURCES, m -> m.background().sources()),
            new Row(EDITORS_NOTES, m -> m.background().editorsNotes()),
            new Row(CORRECTIONS, m -> m.background().corrections()),
            new Row(FEATURED, m -> m.presentation().placement().featured()),
            new Row(PRIORITY, m -> m.presentation().placement().priority()),
            new Row(RELATED),
            new Row(PICTURE),
            new Row(FOCUS),
            new Row(PICTURE_CREDIT),
            new Row(ORDER),
            new Row(TYPOGRAPHIC_QUOTES),
            new Row(TEX),
            new Row(MACROS),
            new Row(BIBLIOGRAPHY),
            new Row(LAYOUT),
            new Row(FIT),
            new Row(PARAMS, m -> m.presentation().params()),
            new Row(IGNORE));

    static final Schema SCHEMA =
            Schema.of(ROWS.stream().map(Row::key).toArray(Key<?>[]::new)).knowing(OtherNames.FRONT_MATTER);

    static final Schema OF_ARTICLES = SCHEMA.requiring(DATE);

    /** The schema of chapters, whose title may be in a heading or in the contents instead. */
    static final Schema OF_CHAPTERS = SCHEMA.withoutNeedOf(TITLE);

    private MetadataSchema() {}

    /**
     * A key with its value for templates.
     *
     * @param shown returns the value that templates read by the key's name
     */
    private record Row(Key<?> key, Function<Metadata, ?> shown) {

        /** Creates a key that templates do not read by its name. */
        Row(Key<?> key) {
            this(key, m -> Optional.empty());
        }
    }

    /** See {@link Metadata#shown}. */
    static SortedMap<String, Object> shown(Metadata metadata) {
        SortedMap<String, Object> all = new TreeMap<>();
        for (Row row : ROWS) {
            Object value = row.shown().apply(metadata);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> all.put(row.key().name(), present));
            } else {
                all.put(row.key().name(), value);
            }
        }
        return all;
    }

    private static Optional<Person> person(Mapping m) {
        String role = m.get(ROLE).orElse("");
        return m.get(NAME).map(name -> new Person(name, role, m.get(INDEXED_AS).orElse(name), m.position(NAME)));
    }

    private static Optional<TimelineEntry> event(Mapping m) {
        Optional<PartialDate> date = m.get(EVENT_DATE);
        Optional<String> text = m.get(EVENT_TEXT);
        return date.flatMap(d -> text.map(t -> new TimelineEntry(d, t)));
    }

    private static Optional<Source> source(Mapping m) {
        Optional<Address> url = m.get(SOURCE_URL);
        Optional<String> note = m.get(SOURCE_NOTE);
        return m.get(SOURCE_TITLE).map(title -> new Source(title, url, note));
    }

    private static Optional<Correction> correction(Mapping m) {
        Optional<LocalDate> date = m.get(CORRECTION_DATE);
        Optional<String> text = m.get(CORRECTION_TEXT);
        return date.flatMap(d -> text.map(t -> new Correction(d, t, m.position(CORRECTION_DATE))));
    }
}
