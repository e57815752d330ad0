package dev.broadsheet.config;

import dev.broadsheet.address.Address;
import dev.broadsheet.source.SourcePosition;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The content of {@code site.yaml}.
 *
 * @param title the name of the publication
 * @param description one sentence; empty if not given
 * @param baseUrl the absolute address of the site, ending with {@code /}
 * @param language the default language of articles and of the interface
 * @param languagePosition the position of the language, or of the file if it names none
 * @param timeZone the zone of times that name none
 * @param publisher the title if not given
 * @param rights the copyright line; empty if not given
 * @param editions the editions to be made
 * @param typographicQuotes whether straight quotes in texts become typographic ones
 * @param tex the syntax of formulas
 * @param citations the configuration of citations
 * @param highlight whether the syntax of code blocks is highlighted
 * @param chapters the kind of publication, and the configuration of chapters
 * @param books the books to be made
 * @param apparatus the configuration of the back matter and notes of books
 * @param permalinks the patterns of the folders of pages
 * @param pageSize the number of articles on a page of a list
 * @param articleType the type of articles in structured data
 * @param languages the languages into which every article should be translated; empty if translations are not checked
 * @param sections in the order of the navigation, with their colours; other sections follow by name
 * @param card the social card of pages that have none of their own
 * @param articleCards whether each article has its own social card
 * @param markdown whether the site has the Markdown of each page, and a list of these files
 * @param typefaces font families in place of the theme's
 * @param logo shown in place of the title
 * @param checksums whether the list of the site's files contains their SHA-256
 * @param newsletter whether each article is also rendered as a mail
 * @param pdf the configuration of PDFs
 * @param epub the configuration of e-books
 * @param trusted files whose raw HTML is published unchanged
 * @param externalLinks link paths that are mapped to another site
 * @param pictures the configuration of pictures
 * @param home the configuration of the front page
 * @param menus the links in the head and foot of each page
 * @param people the profiles of authors and others
 * @param params values for the user's own templates
 * @param values values that texts insert by name
 * @param ignore codes of warnings that are not reported for any article
 */
public record SiteConfig(
        String title,
        String description,
        Optional<Address> baseUrl,
        Locale language,
        SourcePosition languagePosition,
        ZoneId timeZone,
        String publisher,
        String rights,
        Set<EditionName> editions,
        boolean typographicQuotes,
        TexConfig tex,
        CitationConfig citations,
        boolean highlight,
        ChaptersConfig chapters,
        List<BookConfig> books,
        BackMatterConfig apparatus,
        Permalinks permalinks,
        int pageSize,
        ArticleType articleType,
        List<Locale> languages,
        List<SectionConfig> sections,
        CardConfig card,
        boolean articleCards,
        boolean markdown,
        boolean checksums,
        boolean newsletter,
        Typefaces typefaces,
        Optional<Logo> logo,
        PdfConfig pdf,
        EpubConfig epub,
        List<TrustedPath> trusted,
        List<ExternalPath> externalLinks,
        PictureConfig pictures,
        HomeConfig home,
        Menus menus,
        List<Profile> people,
        Param.Keyed params,
        Param.Keyed values,
        List<String> ignore) {

    /** The default number of articles on a page of a list. */
    public static final int PAGE_SIZE = 24;

    /** The empty configuration, with neither a title nor editions. */
    public static final SiteConfig EMPTY = empty(List.of());

    /**
     * The configuration in place of a missing or unreadable file. All files are trusted, since the file may trust any of them:
     * its faults should cause no errors in articles.
     */
    public static final SiteConfig UNREADABLE = empty(List.of(TrustedPath.EVERYTHING));

    public SiteConfig {
        // Keeps the order of declaration: the order of Set.copyOf differs between runs.
        editions = Collections.unmodifiableSet(new TreeSet<>(editions));
        books = List.copyOf(books);
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        trusted = List.copyOf(trusted);
        people = List.copyOf(people);
        externalLinks = List.copyOf(externalLinks);
        ignore = List.copyOf(ignore);
    }

    private static SiteConfig empty(List<TrustedPath> trusted) {
        return new SiteConfig(
                "",
                "",
                Optional.empty(),
                Locale.ENGLISH,
                SourcePosition.of("site.yaml"),
                ZoneOffset.UTC,
                "",
                "",
                Set.of(),
                false,
                TexConfig.NONE,
                CitationConfig.NONE,
                true,
                ChaptersConfig.DEFAULT,
                List.of(),
                BackMatterConfig.DEFAULT,
                Permalinks.DEFAULT,
                PAGE_SIZE,
                ArticleType.NEWS_ARTICLE,
                List.of(),
                List.of(),
                CardConfig.TYPESET,
                true,
                true,
                true,
                false,
                Typefaces.NONE,
                Optional.empty(),
                PdfConfig.DEFAULT,
                EpubConfig.DEFAULT,
                trusted,
                List.of(),
                PictureConfig.DEFAULT,
                HomeConfig.DEFAULT,
                Menus.DEFAULT,
                List.of(),
                Param.Keyed.NONE,
                Param.Keyed.NONE,
                List.of());
    }

    /**
     * Returns the origins from which the scripts of a file may load; empty if its raw HTML is not trusted.
     *
     * @param file the path within the content folder
     */
    public Optional<Set<String>> trust(String file) {
        List<TrustedPath> covering =
                trusted.stream().filter(path -> path.covers(file)).toList();
        return covering.isEmpty()
                ? Optional.empty()
                : Optional.of(covering.stream()
                        .flatMap(path -> path.origins().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The editions, by the names in site.yaml. */
    public enum EditionName implements NamedOption {
        SITE,
        PDF,
        EPUB
    }
}
