package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;

import dev.broadsheet.source.Limits;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of front matter: the one truth, which the published JSON Schema is compared with. */
final class FrontMatterSchema {

    static final ValueType<String> TEXT = new ValueType.Text();
    static final ValueType<List<String>> TEXTS = new ValueType.Many<>(TEXT, false);
    private static final ValueType<LocalDate> DATE = new ValueType.Formed<>(Form.DATE);

    private static final Key<String> NAME = required("name", TEXT, "Full name.");
    private static final Key<String> ROLE = optional("role", TEXT, "What they are, in the article's own words.");
    private static final Key<String> INDEXED_AS =
            optional("indexedAs", TEXT, "How the index of a book names them, such as Blinken, Antony.");
    private static final Key<String> EVENT_DATE =
            required("date", new ValueType.Formed<>(Form.PARTIAL_DATE), "A day, a month or a year.");
    private static final Key<String> EVENT_TEXT = required("text", TEXT, "What happened, one sentence or less.");
    private static final Key<String> SOURCE_TITLE = required("title", TEXT, "Its name.");
    private static final Key<URI> SOURCE_URL =
            optional("url", new ValueType.Formed<>(Form.ADDRESS), "Its web address, http or https.");
    private static final Key<String> SOURCE_NOTE = optional("note", TEXT, "A remark, such as when it was received.");
    private static final Key<LocalDate> CORRECTION_DATE = required("date", DATE, "The day of the correction.");
    private static final Key<String> CORRECTION_TEXT =
            required("text", TEXT, "What was wrong and what the article says now.");

    static final Key<String> TITLE = required("title", TEXT, "Headline.");
    static final Key<String> KICKER = optional("kicker", TEXT, "A few words above the headline.");
    static final Key<String> STANDFIRST = optional("standfirst", TEXT, "Summary below the headline.");
    static final Key<String> SLUG = optional(
            "slug",
            new ValueType.Formed<>(Form.SLUG),
            "Name in addresses; by default the file's name without its date.");
    static final Key<LocalDate> DATE_KEY =
            optional("date", DATE, "Day of publication; required of the files in articles/.");
    static final Key<LocalDate> UPDATED = optional("updated", DATE, "Day of the last change of substance.");
    static final Key<String> PLACE = optional("place", TEXT, "Dateline place.");
    static final Key<List<String>> AUTHORS =
            optional("authors", new ValueType.Names(), "Byline: a name, or a list of names.");
    static final Key<Locale> LANGUAGE = optional(
            "language", new ValueType.Formed<>(Form.LANGUAGE), "Language of the article; by default the site's.");
    static final Key<String> SECTION =
            optional("section", TEXT, "The part of the publication that it belongs to, such as World.");
    static final Key<String> SERIES = optional("series", TEXT, "The series that it is a part of.");
    static final Key<List<Placed<String>>> ALIASES = optional(
            "aliases",
            new ValueType.Many<>(new ValueType.Located<>(new ValueType.Formed<>(Form.ALIAS)), true, Limits.ALIASES),
            "Addresses that it had before, such as /2023/visit.html; each leads to it.");
    static final Key<List<String>> TAGS = optional("tags", new ValueType.Many<>(TEXT, false, Limits.TAGS), "Subjects.");
    static final Key<List<String>> KEY_POINTS = optional("keyPoints", TEXTS, "What matters most, a sentence each.");
    static final Key<List<FrontMatter.Person>> PEOPLE = optional(
            "people",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(NAME, ROLE, INDEXED_AS).knowing(OtherNames.PERSON), FrontMatterSchema::person),
                    false,
                    Limits.PEOPLE),
            "Who the article names.");
    static final Key<List<FrontMatter.Event>> TIMELINE = optional(
            "timeline",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(EVENT_DATE, EVENT_TEXT).knowing(OtherNames.EVENT), FrontMatterSchema::event),
                    false),
            "What happened, in order.");
    static final Key<List<FrontMatter.Source>> SOURCES = optional(
            "sources",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(SOURCE_TITLE, SOURCE_URL, SOURCE_NOTE).knowing(OtherNames.SOURCE),
                            FrontMatterSchema::source),
                    false),
            "What the article rests on.");
    static final Key<List<String>> EDITORS_NOTES =
            optional("editorsNotes", TEXTS, "Remarks of the editor, shown apart from the text.");
    static final Key<List<FrontMatter.Correction>> CORRECTIONS = optional(
            "corrections",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(CORRECTION_DATE, CORRECTION_TEXT).knowing(OtherNames.EVENT),
                            FrontMatterSchema::correction),
                    false),
            "Changes made after publication.");
    static final Key<Integer> ORDER = optional(
            "order", new ValueType.WholeNumber(), "Position among the pages in the navigation; smaller comes first.");
    static final Key<Boolean> TYPOGRAPHIC_QUOTES = optional(
            "typographicQuotes",
            new ValueType.Flag(),
            "Whether straight quotes, dashes and dots of the body become typographic ones; by default as site.yaml says.");

    static final Key<Placed<String>> LAYOUT = optional(
            "layout",
            new ValueType.Located<>(new ValueType.Formed<>(Form.SLUG)),
            "Name of the template of the page on the site: feature for html/feature.ftlh; by default article or page.");
    static final Key<Param.Keyed> PARAMS =
            optional("params", new ParamType(), "Whatever your own templates read, by any keys.");

    static final Key<List<String>> IGNORE = optional(
            "ignore",
            new ValueType.Many<>(new ValueType.Formed<>(IgnoredWarnings.CODE), true),
            "Codes of warnings about markup that is left in the text, and meant so.");

    static final Schema SCHEMA = Schema.of(
                    TITLE,
                    KICKER,
                    STANDFIRST,
                    SLUG,
                    DATE_KEY,
                    UPDATED,
                    PLACE,
                    AUTHORS,
                    LANGUAGE,
                    SECTION,
                    SERIES,
                    ALIASES,
                    TAGS,
                    KEY_POINTS,
                    PEOPLE,
                    TIMELINE,
                    SOURCES,
                    EDITORS_NOTES,
                    CORRECTIONS,
                    ORDER,
                    TYPOGRAPHIC_QUOTES,
                    LAYOUT,
                    PARAMS,
                    IGNORE)
            .knowing(OtherNames.FRONT_MATTER);

    static final Schema OF_ARTICLES = SCHEMA.requiring(DATE_KEY);

    private FrontMatterSchema() {}

    private static Optional<FrontMatter.Person> person(Mapping m) {
        String role = m.get(ROLE).orElse("");
        return m.get(NAME)
                .map(name ->
                        new FrontMatter.Person(name, role, m.get(INDEXED_AS).orElse(name), m.position(NAME)));
    }

    private static Optional<FrontMatter.Event> event(Mapping m) {
        Optional<String> date = m.get(EVENT_DATE);
        Optional<String> text = m.get(EVENT_TEXT);
        return date.flatMap(d -> text.map(t -> new FrontMatter.Event(d, t)));
    }

    private static Optional<FrontMatter.Source> source(Mapping m) {
        Optional<URI> url = m.get(SOURCE_URL);
        Optional<String> note = m.get(SOURCE_NOTE);
        return m.get(SOURCE_TITLE).map(title -> new FrontMatter.Source(title, url, note));
    }

    private static Optional<FrontMatter.Correction> correction(Mapping m) {
        Optional<LocalDate> date = m.get(CORRECTION_DATE);
        Optional<String> text = m.get(CORRECTION_TEXT);
        return date.flatMap(d -> text.map(t -> new FrontMatter.Correction(d, t, m.position(CORRECTION_DATE))));
    }
}
