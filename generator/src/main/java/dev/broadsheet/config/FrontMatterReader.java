package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.DocumentParts;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads front matter by its schema. */
public final class FrontMatterReader {

    private FrontMatterReader() {}

    /** Whatever could be read; all faults are reported. Values that are missing and needed are empty then. */
    public static FrontMatter read(SourceFile file, DocumentParts parts, SiteConfig site, Diagnostics diagnostics) {
        boolean article = file.kind() == SourceFile.Kind.ARTICLE;
        Schema schema = article ? FrontMatterSchema.OF_ARTICLES : FrontMatterSchema.SCHEMA;
        YamlDocument document = new YamlDocument(file.text(), parts.yamlStart(), parts.yamlEnd(), diagnostics);
        return new YamlReader(document)
                .read()
                .map(tuples -> Mapping.of(tuples, file.text().position(0), schema, document))
                .map(mapping -> frontMatter(mapping, file, site))
                .orElseGet(() -> unread(file, site));
    }

    /** Of a file whose front matter cannot be read, which is reported: what follows from the file's name. */
    public static FrontMatter unread(SourceFile file, SiteConfig site) {
        YamlDocument nothing = new YamlDocument(file.text(), 0, 0, new Diagnostics());
        Mapping mapping = Mapping.unread(file.text().position(0), FrontMatterSchema.SCHEMA, nothing);
        return frontMatter(mapping, file, site);
    }

    private static FrontMatter frontMatter(Mapping m, SourceFile file, SiteConfig site) {
        SourcePosition slugPosition =
                m.has(FrontMatterSchema.SLUG) ? m.position(FrontMatterSchema.SLUG) : file.position();
        Optional<LocalDate> date = m.get(FrontMatterSchema.DATE_KEY);
        Optional<LocalDate> updated = m.get(FrontMatterSchema.UPDATED);
        List<FrontMatter.Correction> corrections =
                m.get(FrontMatterSchema.CORRECTIONS).orElse(List.of());
        return new FrontMatter(
                m.get(FrontMatterSchema.TITLE).orElse(""),
                m.get(FrontMatterSchema.KICKER).orElse(""),
                m.get(FrontMatterSchema.STANDFIRST).orElse(""),
                m.get(FrontMatterSchema.SLUG).orElseGet(() -> slugOf(file.path())),
                slugPosition,
                date,
                updated,
                m.get(FrontMatterSchema.PLACE).orElse(""),
                m.get(FrontMatterSchema.AUTHORS).orElse(List.of()),
                m.get(FrontMatterSchema.LANGUAGE)
                        .or(() -> LanguageSuffix.of(file.path()))
                        .orElse(site.language()),
                m.get(FrontMatterSchema.SECTION).orElse(""),
                m.get(FrontMatterSchema.SERIES).orElse(""),
                m.get(FrontMatterSchema.ALIASES).orElse(List.of()),
                m.get(FrontMatterSchema.TAGS).orElse(List.of()),
                m.get(FrontMatterSchema.KEY_POINTS).orElse(List.of()),
                m.get(FrontMatterSchema.PEOPLE).orElse(List.of()),
                m.get(FrontMatterSchema.TIMELINE).orElse(List.of()),
                m.get(FrontMatterSchema.SOURCES).orElse(List.of()),
                m.get(FrontMatterSchema.EDITORS_NOTES).orElse(List.of()),
                corrections,
                Stream.of(
                                placed(date, m, FrontMatterSchema.DATE_KEY),
                                placed(updated, m, FrontMatterSchema.UPDATED),
                                corrections.stream().map(c -> new Placed<>(c.date(), c.position())))
                        .flatMap(days -> days)
                        .toList(),
                m.get(FrontMatterSchema.ORDER).orElse(Integer.MAX_VALUE),
                new Presentation(
                        m.get(FrontMatterSchema.LAYOUT),
                        m.get(FrontMatterSchema.PARAMS).orElse(Param.Keyed.NONE)),
                m.get(FrontMatterSchema.TYPOGRAPHIC_QUOTES).orElse(site.typographicQuotes()),
                m.unread(),
                m.get(FrontMatterSchema.IGNORE).orElse(List.of()));
    }

    private static Stream<Placed<LocalDate>> placed(Optional<LocalDate> day, Mapping m, Key<LocalDate> key) {
        return day.stream().map(value -> new Placed<>(value, m.position(key)));
    }

    /**
     * {@code articles/2023-06-19-a-visit.md} and {@code articles/a-visit/index.md} are both {@code a-visit}; {@code
     * articles/a-visit.fr.md} is {@code a-visit-fr}.
     */
    public static String slugOf(String file) {
        String path = LanguageSuffix.without(file);
        String language = LanguageSuffix.of(file)
                .map(tag -> "-" + tag.toLanguageTag().toLowerCase(Locale.ROOT))
                .orElse("");
        List<String> segments = List.of(path.split("/", -1));
        int last = segments.size() - 1;
        String name = segments.get(last).replaceFirst("\\.[^.]*$", "");
        boolean index = name.equals("index") && last > 1;
        String base = index ? segments.get(last - 1) : name;
        String slug = Slug.of(base.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-(?=.)", ""));
        return (slug.isEmpty() ? "untitled" : slug) + language;
    }
}
