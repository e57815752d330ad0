package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.source.Limits;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** The keys of {@code site.yaml}: the single definition, against which the published JSON Schema is tested. */
final class SiteSchema {

    static final Key<String> TITLE = required("title", MetadataSchema.TEXT, "Name of the publication.");
    static final Key<String> DESCRIPTION = text("description", "One sentence about the publication.");
    static final Key<Address> BASE_URL =
            optional("baseUrl", Form.ADDRESS, "Address of the site; feed, sitemap and canonical addresses need it.");
    static final Key<Locale> LANGUAGE = optional(
            "language", Form.LANGUAGE, "Language of the interface and of articles that name no other; by default en.");
    static final Key<ZoneId> TIME_ZONE = optional(
            "timeZone",
            Form.ZONE,
            "Time zone of publishFrom and expires where they name none, such as Europe/Berlin; by default UTC.");
    static final Key<String> PUBLISHER = text("publisher", "Who publishes it; by default the title.");
    static final Key<String> RIGHTS = text("rights", "Copyright line.");
    static final Key<List<EditionName>> EDITIONS = optional(
            "editions",
            new ValueType.Many<>(new ValueType.Formed<>(SiteForms.EDITION), false),
            "Which editions are made; by default all three.");
    static final Key<Boolean> TYPOGRAPHIC_QUOTES = flag(
            "typographicQuotes",
            "Whether straight quotes, dashes and dots of texts become typographic ones; by default false.");
    static final Key<Boolean> TEX = flag("tex", "Whether formulas may be between dollar signs; by default false.");
    static final Key<SortedMap<String, String>> MACROS =
            optional("macros", new MacrosType(), "Commands for formulas, each with what it stands for.");
    static final Key<List<LocatedValue<String>>> BIBLIOGRAPHY = optional(
            "bibliography",
            new ValueType.Many<>(ValueType.located(new ValueType.Formed<>(Form.CONTENT_PATH)), true),
            "Files of works that articles cite, BibTeX or CSL-JSON, such as sources.bib.");
    static final Key<Boolean> CITE_IN_NOTES =
            flag("citeInNotes", "Whether works are cited in notes, and not in parentheses; by default false.");
    static final Key<LocatedValue<String>> CITATION_STYLE = optional(
            "citationStyle",
            ValueType.located(new ValueType.Formed<>(Form.CONTENT_PATH)),
            "File of a style in CSL that works are cited in, such as styles/apa.csl; by default the house's own.");
    static final Key<Boolean> HIGHLIGHT = flag(
            "highlight", "Whether code blocks show keywords, strings and comments of their language; by default true.");

    static final Key<PublicationKind> KIND = optional(
            "kind",
            SiteForms.KIND_OF,
            "What it is first of all: news, by date, or a book or a manual, by its contents; by default news.");
    static final Key<List<ContentsEntry>> CONTENTS = optional(
            "contents",
            new ValueType.Keyed<>(
                    ContentsSchema.SCHEMA,
                    m -> Optional.of(ContentsSchema.contents(m)),
                    "write the files below it: chapters: [start.md, guide.md]"),
            "Order of the files in chapters/; by default that of chapters/SUMMARY.md, or else of their names.");

    static final Key<Integer> NUMBER_DEPTH = optional(
            "numberDepth",
            SiteForms.DEPTH,
            "Levels of chapters that have numbers: 0 none, 1 chapters, 2 their sections too, up to 6; by default 3.");

    static final Key<Integer> SIDEBAR_LINES = optional(
            "sidebarLines",
            SiteForms.COUNT,
            "Lines up to which the contents are whole beside each chapter, 1 to 1000; of longer ones, a page has those near it; by"
                    + " default 150.");

    static final Key<AnchorStyle> ANCHORS = optional(
            "anchors",
            SiteForms.ANCHOR_STYLE,
            "By which rules headings get their anchors: broadsheet, github, mdbook or zola; by default broadsheet.");

    static final Key<List<BookConfig>> BOOKS = optional(
            "books",
            new ValueType.Many<>(new ValueType.Keyed<>(BookSchema.SCHEMA, BookSchema::book), false, Limits.BOOKS),
            "Books, as PDF and EPUB; by default one, book, of all articles.");

    private static final Key<String> ARTICLES =
            optional("articles", SiteForms.ARTICLE_PATTERN, "Folder of an article.");
    private static final Key<String> PAGES = pattern("pages", "Folder of a standing page.");
    private static final Key<String> CHAPTERS = optional("chapters", SiteForms.CHAPTER_PATTERN, "Folder of a chapter.");
    private static final Key<String> SECTIONS = pattern("sections", "Folder of a section's page.");
    private static final Key<String> TAGS = pattern("tags", "Folder of a tag's page.");
    private static final Key<String> SERIES = pattern("series", "Folder of the page of a series.");
    private static final Key<String> AUTHORS = pattern("authors", "Folder of an author's page.");
    static final Key<Permalinks> PERMALINKS = optional(
            "permalinks",
            new ValueType.Keyed<>(
                    Schema.of(ARTICLES, PAGES, CHAPTERS, SECTIONS, TAGS, SERIES, AUTHORS),
                    m -> Optional.of(permalinks(m)),
                    "write the pattern below it, with the pages that it is for: articles: \"{year}/{slug}/\""),
            "Patterns of addresses.");
    static final Key<Integer> PAGE_SIZE =
            optional("pageSize", SiteForms.COUNT, "Articles on a page of a list, 1 to 1000; by default 24.");

    static final Key<ArticleType> ARTICLE_TYPE = optional(
            "articleType",
            SiteForms.TYPE,
            "What articles are to machines, a type of schema.org; by default NewsArticle.");
    static final Key<List<Locale>> LANGUAGES = optional(
            "languages",
            new ValueType.Many<>(new ValueType.Formed<>(Form.LANGUAGE), false),
            "Languages that every article is to be in; a missing translation is reported.");

    static final Key<Boolean> MARKDOWN = flag(
            "markdown", "Whether there is Markdown beside each page, and llms.txt that lists it; by default true.");

    static final Key<Boolean> CHECKSUMS = flag(
            "checksums", "Whether manifest.json lists the SHA-256 of each file, or its size alone; by default true.");

    static final Key<Boolean> NEWSLETTER = flag(
            "newsletter",
            "Whether each article is a mail, too, and the newest are one; needs baseUrl; by default false.");

    private static final Key<LocatedValue<String>> SERIF = family("serif", "Family for reading.");
    private static final Key<LocatedValue<String>> SANS = family("sans", "Family for what is beside the text.");
    private static final Key<LocatedValue<String>> MONO = family("mono", "Family for code.");
    private static final Key<LocatedValue<String>> DISPLAY =
            family("display", "Family for headlines; by default that for reading.");
    static final Key<Typefaces> TYPEFACES = optional(
            "typefaces",
            new ValueType.Keyed<>(
                    Schema.of(SERIF, SANS, MONO, DISPLAY),
                    m -> Optional.of(new Typefaces(m.get(SERIF), m.get(SANS), m.get(MONO), m.get(DISPLAY)))),
            "Families of fonts in place of the theme's; their files are in templates/fonts/.");

    private static final Key<Boolean> BRIEFS =
            flag("briefs", "Whether each article is a PDF of its own, beside the books; default true.");
    private static final Key<Boolean> ATTACH_SOURCES = flag(
            "attachSources",
            "Whether a brief holds the Markdown of its article and the data that it links to; by default false.");
    private static final Key<Integer> RESOLUTION =
            optional("resolution", SiteForms.COUNT, "Most pixels an inch of pictures, 36 to 1000; by default 300.");
    private static final Key<Boolean> FACING_PAGES =
            flag("facingPages", "Whether viewers show books with two pages side by side; by default false.");
    private static final Key<PdfConformance> STANDARD = optional(
            "standard",
            SiteForms.PDF_STANDARD,
            "What PDFs conform to: ua1 for PDF/UA-1 and PDF/A-2a, ua2 for PDF/UA-2 and PDF/A-4; by default ua1.");
    static final Key<PdfConfig> PDF = optional(
            "pdf",
            new ValueType.Keyed<>(
                    Schema.of(BRIEFS, ATTACH_SOURCES, RESOLUTION, FACING_PAGES, STANDARD, ThresholdSchema.THRESHOLDS),
                    m -> Optional.of(pdf(m)),
                    "'editions' says whether there are PDFs; write {briefs: false} for books only"),
            "What the PDFs are to be.");

    static final Key<List<ReaderEdition>> READER_EDITIONS = optional(
            "readerEditions",
            new ValueType.Many<>(new ValueType.Formed<>(SiteForms.READER_EDITION), true),
            "Editions of the PDFs beside the standard one: large-print, dyslexia, letter; by default none.");

    private static final Key<String> CERTIFIED_BY = text(
            "certifiedBy",
            "Who answers for it that the books are accessible; they say so when the checks of the build find nothing.");
    private static final Key<Boolean> FONTS =
            flag("fonts", "Whether the books bring the theme's fonts; by default false.");
    private static final Key<Boolean> PREVIEW = flag(
            "preview",
            "Whether the site has the books as pages, so that people can read them online; by default false.");
    static final Key<EpubConfig> EPUB = optional(
            "epub",
            new ValueType.Keyed<>(
                    Schema.of(CERTIFIED_BY, FONTS, PREVIEW),
                    m -> Optional.of(new EpubConfig(
                            m.get(CERTIFIED_BY).orElse(""),
                            m.get(FONTS).orElse(false),
                            m.get(PREVIEW).orElse(false))),
                    "'editions' says whether there are e-books; write {fonts: true} for those with fonts"),
            "What the e-books are to be.");

    static final Key<RemotePictures> REMOTE_PICTURES = optional(
            "remotePictures",
            SiteForms.REMOTE_PICTURES,
            "What becomes of pictures on the web: error, link, or keep, by which readers load them from there; by default error.");

    private static final Key<String> CREDITED = optional(
            "path",
            Form.CONTENT_PATH,
            "A folder of the content, such as articles/agency/, or a picture; by default all pictures.");
    private static final Key<String> CREDIT = text("credit", "Who made them, such as Photographs: Rosa Valente.");
    private static final Key<String> LICENSE =
            text("license", "Under which licence they may be used, such as CC BY 4.0.");
    private static final Key<Address> CREDIT_SOURCE = optional("source", Form.ADDRESS, "Where they are from.");
    static final Key<List<CreditDefault>> CREDITS = optional(
            "credits",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(
                            Schema.of(CREDITED, CREDIT, LICENSE, CREDIT_SOURCE),
                            m -> Optional.of(new CreditDefault(
                                    m.text(CREDITED), m.text(CREDIT), m.text(LICENSE), m.get(CREDIT_SOURCE)))),
                    false),
            "What is said of pictures that say nothing of themselves; the first entry that fits holds.");

    static final Key<HomeConfig> HOME = optional(
            "home",
            new ValueType.Keyed<>(FrontSchema.HOME, m -> Optional.of(FrontSchema.home(m))),
            "How the front page is composed; by default by what there is to show.");
    static final Key<Menus> MENUS = optional(
            "menus",
            new ValueType.Keyed<>(FrontSchema.MENUS, m -> Optional.of(FrontSchema.menus(m))),
            "Links of the head and the foot of each page; by default sections and standing pages.");
    static final Key<List<Profile>> PROFILES = optional(
            "people",
            new ValueType.Many<>(new ValueType.Keyed<>(FrontSchema.PROFILE, FrontSchema::profile), false),
            "Who writes, and who is written of: portraits, biographies and links of their pages.");

    static final Key<Param.Keyed> PARAMS =
            optional("params", new ParamType(), "Whatever your own templates read, by any keys.");

    static final Key<Param.Keyed> VALUES =
            optional("values", new ParamType(), "Texts and numbers that articles name as {{name}}.");

    static final Schema SCHEMA = Schema.of(
                    TITLE,
                    DESCRIPTION,
                    BASE_URL,
                    LANGUAGE,
                    TIME_ZONE,
                    PUBLISHER,
                    RIGHTS,
                    EDITIONS,
                    TYPOGRAPHIC_QUOTES,
                    TEX,
                    MACROS,
                    BIBLIOGRAPHY,
                    CITE_IN_NOTES,
                    CITATION_STYLE,
                    HIGHLIGHT,
                    KIND,
                    CONTENTS,
                    NUMBER_DEPTH,
                    SIDEBAR_LINES,
                    ANCHORS,
                    BOOKS,
                    CoverSchema.COVER,
                    ApparatusSchema.INDEXES,
                    ApparatusSchema.NOTES,
                    ApparatusSchema.REFERENCES,
                    PERMALINKS,
                    PAGE_SIZE,
                    ARTICLE_TYPE,
                    LANGUAGES,
                    SectionSchema.SECTIONS,
                    CardSchema.CARD,
                    CardSchema.ARTICLE_CARDS,
                    MARKDOWN,
                    CHECKSUMS,
                    NEWSLETTER,
                    TYPEFACES,
                    LogoSchema.LOGO,
                    PDF,
                    READER_EDITIONS,
                    EPUB,
                    PathSchema.TRUSTED,
                    PathSchema.EXTERNAL_LINKS,
                    REMOTE_PICTURES,
                    CREDITS,
                    HOME,
                    MENUS,
                    PROFILES,
                    PARAMS,
                    VALUES,
                    MetadataSchema.IGNORE)
            .knowing(OtherNames.SITE);

    private SiteSchema() {}

    private static Key<LocatedValue<String>> family(String name, String description) {
        return optional(name, ValueType.located(MetadataSchema.TEXT), description);
    }

    private static Key<String> pattern(String name, String description) {
        return optional(name, new ValueType.Formed<>(SiteForms.PATTERN), description);
    }

    private static PdfConfig pdf(Mapping m) {
        PdfConfig usual = PdfConfig.DEFAULT;
        return new PdfConfig(
                m.get(BRIEFS).orElse(usual.briefs()),
                m.get(ATTACH_SOURCES).orElse(usual.attachSources()),
                m.get(RESOLUTION).orElse(usual.resolution()),
                m.get(FACING_PAGES).orElse(usual.facingPages()),
                m.get(STANDARD).orElse(usual.standard()),
                m.get(ThresholdSchema.THRESHOLDS).orElse(usual.thresholds()),
                usual.readerEditions());
    }

    private static Permalinks permalinks(Mapping m) {
        Permalinks usual = Permalinks.DEFAULT;
        return new Permalinks(
                m.get(ARTICLES).orElse(usual.articles()),
                m.get(PAGES).orElse(usual.pages()),
                m.get(CHAPTERS).orElse(usual.chapters()),
                m.get(SECTIONS).orElse(usual.sections()),
                m.get(TAGS).orElse(usual.tags()),
                m.get(SERIES).orElse(usual.series()),
                m.get(AUTHORS).orElse(usual.authors()));
    }
}
