package dev.broadsheet.config;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.BookConfig.Opening;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code site.yaml} according to its schema. */
public final class SiteConfigReader {

    /** Code of the warning about a {@code baseUrl} that only the user's machine can reach. */
    public static final String LOCAL_ADDRESS = "BS-SITE-004";

    private SiteConfigReader() {}

    /** Reads the file; empty if it is no YAML mapping. All faults are reported. A missing title is empty. */
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
        m.get(SiteSchema.BASE_URL)
                .filter(address -> isLocal(URI.create(address.text()).getHost()))
                .ifPresent(address -> document.warning(
                        LOCAL_ADDRESS,
                        m.position(SiteSchema.BASE_URL),
                        "only this machine can reach '" + address + "'",
                        "write the address of the published site: feeds, sitemap, canonical addresses and the links of PDFs"
                                + " and e-books begin with it; the preview needs none"));
        if (m.get(SiteSchema.CITE_IN_NOTES).isPresent()
                && m.get(SiteSchema.CITATION_STYLE).isPresent()) {
            document.warning(
                    "BS-CITE-012",
                    m.position(SiteSchema.CITE_IN_NOTES),
                    "'citeInNotes' does nothing beside 'citationStyle': the style says whether works are cited in notes",
                    "delete the line");
        }
        if (m.get(SiteSchema.NEWSLETTER).orElse(false) && !m.has(SiteSchema.BASE_URL)) {
            document.error(
                    "BS-SITE-005",
                    m.position(SiteSchema.NEWSLETTER),
                    "'newsletter' needs 'baseUrl': the links of a mail begin with it",
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
        ChaptersConfig chapters = new ChaptersConfig(
                m.get(SiteSchema.KIND).orElse(PublicationKind.NEWS),
                m.list(SiteSchema.CONTENTS),
                m.get(SiteSchema.NUMBER_DEPTH).orElse(ChaptersConfig.NUMBER_DEPTH),
                m.get(SiteSchema.SIDEBAR_LINES).orElse(ChaptersConfig.SIDEBAR_LINES),
                m.get(SiteSchema.ANCHORS).orElse(AnchorStyle.BROADSHEET));
        return new SiteConfig(
                title,
                m.get(SiteSchema.DESCRIPTION).orElse(""),
                m.get(SiteSchema.BASE_URL).map(SiteConfigReader::folder),
                m.get(SiteSchema.LANGUAGE).orElse(Locale.ENGLISH),
                m.position(SiteSchema.LANGUAGE),
                m.get(SiteSchema.TIME_ZONE).orElse(ZoneOffset.UTC),
                m.get(SiteSchema.PUBLISHER).orElse(title),
                m.get(SiteSchema.RIGHTS).orElse(""),
                m.get(SiteSchema.EDITIONS)
                        .filter(editions -> !editions.isEmpty())
                        .map(SiteConfigReader::set)
                        .orElse(EnumSet.allOf(EditionName.class)),
                m.get(SiteSchema.TYPOGRAPHIC_QUOTES).orElse(false),
                new TexConfig(
                        m.get(SiteSchema.TEX).orElse(false),
                        m.get(SiteSchema.MACROS).orElse(Collections.emptySortedMap())),
                new CitationConfig(
                        m.get(SiteSchema.BIBLIOGRAPHY).orElse(List.of()),
                        m.get(SiteSchema.CITE_IN_NOTES).orElse(false),
                        m.get(SiteSchema.CITATION_STYLE),
                        m.get(ApparatusSchema.REFERENCES)
                                .filter(place -> place == ReferencesPlace.END_OF_BOOK)
                                .map(place -> m.position(ApparatusSchema.REFERENCES))),
                m.get(SiteSchema.HIGHLIGHT).orElse(true),
                chapters,
                books(m, chapters.kind()),
                ApparatusSchema.apparatus(m),
                m.get(SiteSchema.PERMALINKS).orElse(Permalinks.DEFAULT),
                m.get(SiteSchema.PAGE_SIZE).orElse(SiteConfig.PAGE_SIZE),
                m.get(SiteSchema.ARTICLE_TYPE).orElse(ArticleType.NEWS_ARTICLE),
                m.get(SiteSchema.LANGUAGES).orElse(List.of()),
                m.get(SectionSchema.SECTIONS).orElse(List.of()),
                m.get(CardSchema.CARD).orElse(CardConfig.TYPESET),
                m.get(CardSchema.ARTICLE_CARDS).orElse(true),
                m.get(SiteSchema.MARKDOWN).orElse(true),
                m.get(SiteSchema.CHECKSUMS).orElse(true),
                m.get(SiteSchema.NEWSLETTER).orElse(false),
                m.get(SiteSchema.TYPEFACES).orElse(Typefaces.NONE),
                m.get(LogoSchema.LOGO),
                m.get(SiteSchema.PDF).orElse(PdfConfig.DEFAULT).in(m.list(SiteSchema.READER_EDITIONS)),
                m.get(SiteSchema.EPUB).orElse(EpubConfig.DEFAULT),
                m.get(PathSchema.TRUSTED).orElse(List.of()),
                m.list(PathSchema.EXTERNAL_LINKS),
                new PictureConfig(
                        m.get(SiteSchema.REMOTE_PICTURES).orElse(RemotePictures.ERROR), m.list(SiteSchema.CREDITS)),
                m.get(SiteSchema.HOME).orElse(HomeConfig.DEFAULT),
                m.get(SiteSchema.MENUS).orElse(Menus.DEFAULT),
                m.get(SiteSchema.PROFILES).orElse(List.of()),
                m.get(SiteSchema.PARAMS).orElse(Param.Keyed.NONE),
                m.get(SiteSchema.VALUES).orElse(Param.Keyed.NONE),
                m.get(MetadataSchema.IGNORE).orElse(List.of()));
    }

    private static List<BookConfig> books(Mapping m, PublicationKind kind) {
        CoverConfig cover = m.get(CoverSchema.COVER).orElse(CoverConfig.USUAL);
        return m.get(SiteSchema.BOOKS).orElseGet(() -> List.of(usualBook(kind, m.position()))).stream()
                .map(book -> book.covered(cover))
                .toList();
    }

    private static BookConfig usualBook(PublicationKind kind, SourcePosition position) {
        return kind.isOrdered()
                ? BookConfig.ofChapters("book", Opening.of(kind), position)
                : BookConfig.everything(position);
    }

    private static boolean isLocal(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return Set.of("localhost", "0.0.0.0", "[::1]").contains(name)
                || name.endsWith(".localhost")
                || name.startsWith("127.0.");
    }

    private static Set<EditionName> set(List<EditionName> names) {
        Set<EditionName> set = EnumSet.noneOf(EditionName.class);
        set.addAll(names);
        return set;
    }

    /** Appends {@code /} to an address without it. */
    static Address folder(Address address) {
        return address.text().endsWith("/") ? address : new Address(address + "/");
    }
}
