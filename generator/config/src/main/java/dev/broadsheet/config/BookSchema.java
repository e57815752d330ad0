package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import dev.broadsheet.config.BookConfig.Choice;
import dev.broadsheet.config.BookConfig.Format;
import dev.broadsheet.config.BookConfig.Opening;
import dev.broadsheet.config.BookConfig.Part;
import dev.broadsheet.config.BookConfig.Term;
import dev.broadsheet.source.WordTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of a book in {@code site.yaml}. */
final class BookSchema {

    /** The name of a format. */
    static final Form<Format> FORMAT = Form.oneOf(
            Format.values(),
            "book-format",
            "BS-YAML-017",
            "a format",
            "the formats are pdf and epub",
            Map.of("ebook", "epub", "print", "pdf"));

    private static final ValueType<LocalDate> DATE = new ValueType.Formed<>(Form.DATE);
    private static final ValueType<List<LocatedValue<String>>> SLUGS =
            new ValueType.Many<>(ValueType.located(new ValueType.Formed<>(Form.SLUG)), false);

    private static final Key<List<LocatedValue<String>>> ARTICLES =
            optional("articles", SLUGS, "Slugs of its chapters, in order.");
    private static final Key<List<String>> TAGS =
            optional("tags", MetadataSchema.TEXTS, "Takes the articles that have one of these tags.");
    private static final Key<String> SECTION = text("section", "Takes the articles of this section.");
    private static final Key<String> SERIES = text("series", "Takes the articles of this series.");
    private static final Key<LocalDate> FROM = optional("from", DATE, "Takes no article of an earlier day.");
    private static final Key<LocalDate> UNTIL = optional("until", DATE, "Takes no article of a later day.");

    /** Keys of conditions for the selection of articles. */
    private static final List<Key<?>> CONDITIONS = List.of(TAGS, SECTION, SERIES, FROM, UNTIL);

    private static final Key<String> PART_TITLE = required("title", MetadataSchema.TEXT, "Name of the part.");
    private static final Key<String> TERM = required("term", MetadataSchema.TEXT, "What is explained.");
    private static final Key<String> DEFINITION = required("definition", MetadataSchema.TEXT, "What it means.");

    private static final Key<String> NAME = optional(
            "name", Form.SLUG, "Name of its files: book makes book.pdf and book.epub, which is also the default.");
    private static final Key<String> TITLE = text("title", "Its title; by default the publication's.");
    private static final Key<String> SUBTITLE = text("subtitle", "Below the title.");
    private static final Key<List<String>> AUTHORS = optional(
            "authors",
            new ValueType.Names(),
            "Authors or editors of the book; by default the authors of its chapters.");
    private static final Key<Locale> LANGUAGE =
            optional("language", Form.LANGUAGE, "Language of the book; by default the publication's.");
    private static final Key<String> DEDICATION = text("dedication", "A page of its own after the imprint.");
    private static final Key<Epigraph> EPIGRAPH =
            EpigraphSchema.key("Words of somebody else, on a page of their own before the text.");
    private static final Key<List<String>> IMPRINT = optional(
            "imprint", new ValueType.Many<>(MetadataSchema.TEXT, true), "Paragraphs of the imprint, one each.");
    private static final Key<List<Part>> PARTS = optional(
            "parts",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            PartSchema.schema(PART_TITLE, ARTICLES, TAGS, SECTION, SERIES, FROM, UNTIL),
                            BookSchema::part),
                    false),
            "Its parts, each with a title and its chapters; leave out the keys that choose chapters then.");
    private static final Key<Boolean> CHAPTERS = flag(
            "chapters", "Whether it holds the files of chapters/ in the order of their contents; by default false.");
    private static final Key<List<LocatedValue<String>>> APPENDICES =
            optional("appendices", SLUGS, "Slugs of articles or pages that follow the chapters, in order.");
    private static final Key<List<Term>> GLOSSARY = optional(
            "glossary",
            new ValueType.Many<>(new ValueType.Keyed<>(Schema.of(TERM, DEFINITION), BookSchema::term), false),
            "Terms with their meaning.");
    private static final Key<Boolean> INDEX =
            flag("index", "Whether the PDF has an index of people, places and marked terms; by default true.");
    private static final Key<Integer> CONTENTS_DEPTH = optional(
            "contentsDepth",
            new ValueType.WholeNumber(),
            "Levels in the contents: 1 for chapters, 2 for their sections too, up to 6; by default 2, in a book of chapters 3.");
    /** The page on which chapters begin. */
    static final Form<Opening> OPENING = Form.oneOf(
            Opening.values(),
            "book-opening",
            "BS-YAML-039",
            "a place where chapters begin",
            "write recto for right-hand pages, any for the next page, or run-on",
            Map.of("right", "recto", "odd", "recto", "page", "any"));

    static final Form<Set<BookList>> LIST = new Form<>(
            "book-lists",
            "BS-YAML-059",
            "a list of books",
            "write true, false, or some of figures, tables, listings, abbreviations and corrections",
            BookList::of,
            Guesses.word(List.of("figures", "tables", "listings", "abbreviations", "corrections"), WordTable.of("""
                            corrections errata
                            abbreviations acronyms
                            listings code
                            figures images
                            """)));

    private static final Key<List<Set<BookList>>> LISTS = optional(
            "lists",
            new ValueType.Many<>(new ValueType.Formed<>(LIST), true),
            "Which lists there are: figures, tables, listings, abbreviations, corrections; true for the first two, as in a book of articles by default, false for none.");
    private static final Key<NotesPlace> NOTES = optional(
            "notes",
            ApparatusSchema.PLACE,
            "Where its notes are: foot, end-of-chapter or end-of-book; by default as site.yaml says for all books.");
    private static final Key<Opening> OPEN = optional(
            "open",
            OPENING,
            "Where chapters of the PDF begin: recto, any or run-on; by default recto; any in a manual and in a book of articles without parts.");
    private static final Key<String> COLLECTION_TITLE = required("title", MetadataSchema.TEXT, "Title of the whole.");
    private static final Key<Integer> COLLECTION_POSITION =
            optional("position", new ValueType.WholeNumber(), "Which volume the book is, from 1.");
    private static final Key<BookCollection> COLLECTION = optional(
            "collection",
            new ValueType.Keyed<>(Schema.of(COLLECTION_TITLE, COLLECTION_POSITION), BookSchema::collection),
            "The series of books that it is a volume of.");
    private static final Key<LocalDate> PUBLISHED =
            optional("published", DATE, "Day of this edition; by default that of its newest chapter.");
    private static final Key<List<Format>> FORMATS = optional(
            "formats",
            new ValueType.Many<>(new ValueType.Formed<>(FORMAT), true),
            "What it is made as; by default pdf and epub.");

    static final Schema SCHEMA = Schema.of(
            NAME,
            TITLE,
            SUBTITLE,
            AUTHORS,
            LANGUAGE,
            DEDICATION,
            EPIGRAPH,
            IMPRINT,
            CHAPTERS,
            PARTS,
            ARTICLES,
            TAGS,
            SECTION,
            SERIES,
            FROM,
            UNTIL,
            APPENDICES,
            GLOSSARY,
            INDEX,
            CONTENTS_DEPTH,
            LISTS,
            NOTES,
            OPEN,
            PrintSchema.SIZE,
            PrintSchema.LAYOUT,
            PrintSchema.RUNNING_HEADS,
            PrintJobSchema.PRINT,
            CoverSchema.COVER,
            COLLECTION,
            PUBLISHED,
            FORMATS);

    private static final int LEAST_DEPTH = 1;
    private static final int MOST_DEPTH = 6;

    private BookSchema() {}

    static Optional<BookConfig> book(Mapping m) {
        refuseEmpty(m, FORMATS);
        boolean ofChapters = m.get(CHAPTERS).orElse(false);
        if (ofChapters) {
            refuseChoices(m);
        }
        List<Part> parts = ofChapters ? List.of() : parts(m);
        Opening usual = ofChapters ? Opening.RECTO : Opening.of(parts);
        return Optional.of(new BookConfig(
                m.get(NAME).orElse("book"),
                m.get(TITLE),
                m.get(SUBTITLE).orElse(""),
                m.get(AUTHORS).orElse(List.of()),
                m.get(LANGUAGE),
                m.get(DEDICATION).orElse(""),
                m.get(EPIGRAPH),
                m.get(IMPRINT).orElse(List.of()),
                ofChapters,
                parts,
                Optional.of(m.get(APPENDICES).orElse(List.of())),
                m.get(GLOSSARY).orElse(List.of()),
                m.get(INDEX).orElse(true),
                depth(m, ofChapters),
                m.get(LISTS).map(BookList::all).orElse(ofChapters ? Set.of() : BookList.USUAL),
                m.get(NOTES),
                m.get(OPEN).orElse(PrintSchema.isDigest(m) ? Opening.RUN_ON : usual),
                PrintSchema.print(m),
                m.get(COLLECTION),
                m.get(PUBLISHED),
                m.get(FORMATS).map(BookSchema::set).orElse(EnumSet.allOf(Format.class)),
                m.position()));
    }

    /** Reports keys that select articles in a book of chapters, whose chapters the contents determine. */
    private static void refuseChoices(Mapping m) {
        Stream.concat(Stream.of(PARTS, ARTICLES, APPENDICES), CONDITIONS.stream())
                .filter(m::has)
                .forEach(key -> m.error(
                        "BS-YAML-018",
                        key,
                        "'" + key.name() + "' chooses chapters, and so does 'chapters: true'",
                        "delete one of the two; the order of chapters is set by 'contents'"));
    }

    private static List<Part> parts(Mapping m) {
        if (!m.has(PARTS)) {
            return List.of(new Part("", PartOpening.PLAIN, choice(m)));
        }
        refuseEmpty(m, PARTS);
        List<Key<?>> choosing = new ArrayList<>(CONDITIONS);
        choosing.add(0, ARTICLES);
        for (Key<?> key : choosing) {
            if (m.has(key)) {
                m.error(
                        "BS-YAML-018",
                        key,
                        "'" + key.name() + "' chooses chapters, and so do the parts",
                        "write it below the part that it is meant for");
            }
        }
        return m.get(PARTS).orElse(List.of());
    }

    private static Optional<Part> part(Mapping m) {
        Choice chapters = choice(m);
        PartOpening opening = PartSchema.opening(m);
        return m.get(PART_TITLE).map(title -> new Part(title, opening, chapters));
    }

    /** Reads a selection. A condition beside named articles would have no effect and is reported. */
    private static Choice choice(Mapping m) {
        refuseEmpty(m, ARTICLES);
        for (Key<?> key : CONDITIONS) {
            if (m.has(key) && m.has(ARTICLES)) {
                m.error(
                        "BS-YAML-026",
                        key,
                        "'" + key.name() + "' chooses nothing, since 'articles' names the chapters",
                        "delete one of the two, or make a part of each");
            }
        }
        orderDays(m);
        return new Choice(
                m.get(ARTICLES).orElse(List.of()),
                m.get(TAGS).orElse(List.of()),
                m.get(SECTION),
                m.get(SERIES),
                m.get(FROM),
                m.get(UNTIL),
                m.position());
    }

    private static void orderDays(Mapping m) {
        Optional<LocalDate> from = m.get(FROM);
        if (from.isPresent() && m.get(UNTIL).filter(from.get()::isAfter).isPresent()) {
            m.error(
                    "BS-YAML-025",
                    UNTIL,
                    "the last day is before the first, " + from.get(),
                    "write the earlier day as from, the later one as until");
        }
    }

    private static <T> void refuseEmpty(Mapping m, Key<List<T>> key) {
        if (m.isEmptyList(key)) {
            m.error("BS-YAML-005", key, "'" + key.name() + "' is empty", "write a value, or delete the line");
        }
    }

    private static Optional<BookCollection> collection(Mapping m) {
        int position = m.get(COLLECTION_POSITION).orElse(0);
        return m.get(COLLECTION_TITLE).map(title -> new BookCollection(title, Math.max(0, position)));
    }

    private static Optional<Term> term(Mapping m) {
        Optional<String> term = m.get(TERM);
        Optional<String> definition = m.get(DEFINITION);
        return term.flatMap(t -> definition.map(d -> new Term(t, d)));
    }

    private static int depth(Mapping m, boolean ofChapters) {
        int depth = m.get(CONTENTS_DEPTH).orElse(ofChapters ? BookConfig.DEPTH_OF_CHAPTERS : BookConfig.USUAL_DEPTH);
        if (depth < LEAST_DEPTH || depth > MOST_DEPTH) {
            m.error(
                    "BS-YAML-019",
                    CONTENTS_DEPTH,
                    "'" + depth + "' is not a depth of contents",
                    "write a number from " + LEAST_DEPTH + " to " + MOST_DEPTH);
            return BookConfig.USUAL_DEPTH;
        }
        return depth;
    }

    private static Set<Format> set(List<Format> formats) {
        Set<Format> set = EnumSet.noneOf(Format.class);
        set.addAll(formats);
        return set;
    }
}
