package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.DocumentParts;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.SourceFile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads front matter according to its schema. */
public final class MetadataReader {

    /** A date at the beginning of a file name. */
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})-(?=.)");

    private MetadataReader() {}

    /** Reads front matter as far as possible; all faults are reported. Missing required values are empty. */
    public static Metadata read(SourceFile file, DocumentParts parts, SiteConfig site, Diagnostics diagnostics) {
        YamlDocument document = new YamlDocument(file.text(), parts.yamlStart(), parts.yamlEnd(), diagnostics);
        return new YamlReader(document)
                .read()
                .map(tuples -> Mapping.of(tuples, file.text().position(0), schema(file), document))
                .map(mapping -> {
                    Metadata metadata = metadata(mapping, file, site);
                    checkOrder(metadata, mapping, document);
                    return metadata;
                })
                .orElseGet(() -> unread(file, site));
    }

    private static Schema schema(SourceFile file) {
        return switch (file.kind()) {
            case ARTICLE -> dateOf(file).isPresent() ? MetadataSchema.SCHEMA : MetadataSchema.OF_ARTICLES;
            case CHAPTER -> MetadataSchema.OF_CHAPTERS;
            default -> MetadataSchema.SCHEMA;
        };
    }

    /**
     * Returns the metadata of a file with unreadable front matter, which is reported: only values that follow from the file's
     * name.
     */
    public static Metadata unread(SourceFile file, SiteConfig site) {
        YamlDocument nothing = new YamlDocument(file.text(), 0, 0, new Diagnostics());
        Mapping mapping = Mapping.unread(file.text().position(0), MetadataSchema.SCHEMA, nothing);
        return metadata(mapping, file, site);
    }

    private static Metadata metadata(Mapping m, SourceFile file, SiteConfig site) {
        return new Metadata(
                headline(m),
                identity(m, file, site),
                byline(m, file),
                classification(m),
                background(m),
                presentation(m),
                processing(m, site),
                release(m, site),
                m.unread());
    }

    private static Metadata.Headline headline(Mapping m) {
        return new Metadata.Headline(
                m.text(MetadataSchema.TITLE), m.text(MetadataSchema.KICKER), m.text(MetadataSchema.STANDFIRST));
    }

    private static Metadata.Identity identity(Mapping m, SourceFile file, SiteConfig site) {
        return new Metadata.Identity(
                m.get(MetadataSchema.SLUG)
                        .map(slug ->
                                file.kind() == SourceFile.Kind.CHAPTER ? ChapterSlugs.named(file.path(), slug) : slug)
                        .orElseGet(() -> slugOf(file)),
                m.has(MetadataSchema.SLUG) ? m.position(MetadataSchema.SLUG) : file.position(),
                m.list(MetadataSchema.ALIASES),
                m.get(MetadataSchema.LANGUAGE)
                        .or(() -> LanguageSuffix.of(file.path()))
                        .orElse(site.language()),
                m.get(MetadataSchema.ORDER).orElse(Integer.MAX_VALUE));
    }

    private static Metadata.Byline byline(Mapping m, SourceFile file) {
        return new Metadata.Byline(
                m.list(MetadataSchema.AUTHORS),
                m.text(MetadataSchema.PLACE),
                m.has(MetadataSchema.DATE) ? m.get(MetadataSchema.DATE) : dateOf(file),
                m.get(MetadataSchema.UPDATED));
    }

    /** Returns the date in the name of an article: {@code articles/2023-06-19-a-visit.md} is of 19 June 2023. */
    private static Optional<LocatedValue<LocalDate>> dateOf(SourceFile file) {
        Matcher day = DAY.matcher(base(file.path()));
        return file.kind() == SourceFile.Kind.ARTICLE && day.find()
                ? Form.DATE.parser().apply(day.group(1)).map(date -> new LocatedValue<>(date, file.position()))
                : Optional.empty();
    }

    private static Metadata.Classification classification(Mapping m) {
        return new Metadata.Classification(
                m.text(MetadataSchema.SECTION), m.text(MetadataSchema.SERIES), m.list(MetadataSchema.TAGS));
    }

    private static Metadata.Background background(Mapping m) {
        return new Metadata.Background(
                m.list(MetadataSchema.KEY_POINTS),
                m.list(MetadataSchema.PEOPLE),
                m.list(MetadataSchema.TIMELINE),
                m.list(MetadataSchema.SOURCES),
                m.list(MetadataSchema.EDITORS_NOTES),
                m.list(MetadataSchema.CORRECTIONS));
    }

    private static Release release(Mapping m, SiteConfig site) {
        Optional<Moment> from = m.get(MetadataSchema.PUBLISH_FROM).map(time -> time.in(site.timeZone()));
        Optional<Moment> until = m.get(MetadataSchema.EXPIRES).map(time -> time.in(site.timeZone()));
        return new Release(m.get(MetadataSchema.DRAFT).orElse(false), from, until, Hold.NONE);
    }

    /** Reports an article that expires before it is published. */
    private static void checkOrder(Metadata metadata, Mapping m, YamlDocument document) {
        Optional<Moment> from = metadata.release().from();
        boolean never = metadata.release()
                .until()
                .filter(until -> from.filter(begin -> !until.instant().isAfter(begin.instant()))
                        .isPresent())
                .isPresent();
        if (never) {
            document.error(
                    "BS-TIME-001",
                    m.position(MetadataSchema.EXPIRES),
                    "'expires' is not after 'publishFrom', so it would never be published",
                    "give a later time, or delete one of the two");
        }
    }

    private static Presentation presentation(Mapping m) {
        return new Presentation(
                m.get(MetadataSchema.LAYOUT),
                m.get(MetadataSchema.FIT),
                m.get(MetadataSchema.PARAMS).orElse(Param.Keyed.NONE),
                placement(m));
    }

    private static Placement placement(Mapping m) {
        return new Placement(
                m.get(MetadataSchema.FEATURED).orElse(false),
                m.get(MetadataSchema.PRIORITY).orElse(0),
                m.list(MetadataSchema.RELATED),
                m.get(MetadataSchema.PICTURE),
                m.get(MetadataSchema.FOCUS).orElse(Focus.CENTRE),
                m.text(MetadataSchema.PICTURE_CREDIT));
    }

    private static Metadata.Processing processing(Mapping m, SiteConfig site) {
        return new Metadata.Processing(
                m.get(MetadataSchema.TYPOGRAPHIC_QUOTES).orElse(site.typographicQuotes()),
                new TexConfig(
                        m.get(MetadataSchema.TEX).orElse(site.tex().dollars()),
                        TexConfig.merged(
                                site.tex().macros(),
                                m.get(MetadataSchema.MACROS).orElse(Collections.emptySortedMap()))),
                m.list(MetadataSchema.BIBLIOGRAPHY),
                m.list(MetadataSchema.IGNORE));
    }

    /** Returns the slug that follows from the name of a file. */
    public static String slugOf(SourceFile file) {
        return file.kind() == SourceFile.Kind.CHAPTER ? ChapterSlugs.of(file.path()) : slugOf(file.path());
    }

    /**
     * {@code articles/2023-06-19-a-visit.md} and {@code articles/a-visit/index.md} are both {@code a-visit};
     * {@code articles/a-visit.fr.md} is {@code a-visit-fr}.
     */
    public static String slugOf(String file) {
        String language = LanguageSuffix.of(file)
                .map(tag -> "-" + tag.toLanguageTag().toLowerCase(Locale.ROOT))
                .orElse("");
        String slug = Slug.ofName(DAY.matcher(base(file)).replaceFirst(""));
        return (slug.isEmpty() ? "untitled" : slug) + language;
    }

    /** Returns the name of a file without language and ending; that of its folder for {@code index.md}. */
    private static String base(String file) {
        List<String> segments = List.of(LanguageSuffix.without(file).split("/", -1));
        int last = segments.size() - 1;
        int dot = segments.get(last).lastIndexOf('.');
        String name = dot < 0 ? segments.get(last) : segments.get(last).substring(0, dot);
        boolean index = name.equals("index") && last > 1;
        return index ? segments.get(last - 1) : name;
    }
}
