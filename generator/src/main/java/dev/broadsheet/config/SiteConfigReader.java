package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceFile;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code site.yaml} by its schema. */
public final class SiteConfigReader {

    private SiteConfigReader() {}

    /** Empty when the file is no YAML mapping; all faults are reported. A title that is missing is empty. */
    public static Optional<SiteConfig> read(SourceFile file, Diagnostics diagnostics) {
        YamlDocument document = new YamlDocument(file.text(), 0, file.text().length(), diagnostics);
        return new YamlReader(document)
                .read()
                .map(tuples -> Mapping.of(tuples, file.text().position(0), SiteSchema.SCHEMA, document))
                .map(mapping -> config(mapping, document, file));
    }

    private static SiteConfig config(Mapping m, YamlDocument document, SourceFile file) {
        if (!m.has(SiteSchema.BASE_URL) && !m.isMeant(SiteSchema.BASE_URL)) {
            document.warning(
                    "BS-SITE-001",
                    file.text().position(0),
                    "'baseUrl' is missing, so feed, sitemap and canonical addresses are left out",
                    "add a line: baseUrl: https://example.org/");
        }
        if (m.isEmptyList(SiteSchema.EDITIONS)) {
            document.error(
                    "BS-YAML-005",
                    m.position(SiteSchema.EDITIONS),
                    "'editions' is empty",
                    "name at least one of site, pdf and epub, or delete the line");
        }
        String title = m.get(SiteSchema.TITLE).orElse("");
        return new SiteConfig(
                title,
                m.get(SiteSchema.DESCRIPTION).orElse(""),
                m.get(SiteSchema.BASE_URL).map(SiteConfigReader::folder),
                m.get(SiteSchema.LANGUAGE).orElse(Locale.ENGLISH),
                m.get(SiteSchema.PUBLISHER).orElse(title),
                m.get(SiteSchema.RIGHTS).orElse(""),
                m.get(SiteSchema.EDITIONS)
                        .filter(editions -> !editions.isEmpty())
                        .map(SiteConfigReader::set)
                        .orElse(EnumSet.allOf(EditionName.class)),
                m.get(SiteSchema.TYPOGRAPHIC_QUOTES).orElse(false),
                m.get(SiteSchema.HIGHLIGHT).orElse(true),
                m.get(SiteSchema.BOOKS).orElse(List.of(BookConfig.everything(m.position()))),
                m.get(SiteSchema.PERMALINKS).orElse(Permalinks.DEFAULT),
                m.get(SiteSchema.PAGE_SIZE).orElse(SiteConfig.PAGE_SIZE),
                m.get(SiteSchema.ARTICLE_TYPE).orElse(ArticleType.NEWS_ARTICLE),
                m.get(SiteSchema.LANGUAGES).orElse(List.of()),
                m.get(SiteSchema.NAVIGATION).orElse(List.of()),
                m.get(SiteSchema.ARTICLE_CARDS).orElse(true),
                m.get(SiteSchema.MARKDOWN).orElse(true),
                m.get(SiteSchema.PDF).orElse(PdfConfig.DEFAULT),
                m.get(SiteSchema.EPUB).orElse(EpubConfig.DEFAULT),
                m.get(SiteSchema.TRUSTED).orElse(List.of()),
                m.get(SiteSchema.PARAMS).orElse(Param.Keyed.NONE),
                m.get(FrontMatterSchema.IGNORE).orElse(List.of()));
    }

    private static Set<EditionName> set(List<EditionName> names) {
        Set<EditionName> set = EnumSet.noneOf(EditionName.class);
        set.addAll(names);
        return set;
    }

    private static URI folder(URI uri) {
        return uri.toString().endsWith("/") ? uri : URI.create(uri + "/");
    }
}
