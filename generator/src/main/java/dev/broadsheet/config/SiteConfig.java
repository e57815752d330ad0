package dev.broadsheet.config;

import java.net.URI;
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
 * What {@code site.yaml} says.
 *
 * @param title name of the publication
 * @param description one sentence; empty when not given
 * @param baseUrl absolute address at which the site will be, ending with {@code /}
 * @param language default language of articles and of the interface
 * @param timeZone of times that name none
 * @param publisher who publishes it; the title when not given
 * @param rights copyright line; empty when not given
 * @param editions which editions are made
 * @param typographicQuotes whether straight quotes of texts become typographic ones
 * @param tex how formulas are written
 * @param citations what articles cite, and how
 * @param highlight whether code blocks show the syntax of their language
 * @param chapters of what kind the publication is, and the order of its chapters
 * @param books which books are made
 * @param apparatus what books have besides their text
 * @param permalinks patterns of the folders in which pages are
 * @param pageSize articles on a page of a list
 * @param articleType what articles are to machines
 * @param languages into which every article is to be translated; empty when that is not asked for
 * @param sections in the order of the navigation, with their colours; those that are not named follow by name
 * @param articleCards whether each article has a card of its own
 * @param markdown whether there is Markdown beside each page, and a list of it
 * @param typefaces families of fonts in place of the theme's
 * @param logo shown in place of the title
 * @param checksums whether the list of the site's files has their SHA-256
 * @param newsletter whether each article is a mail, too
 * @param pdf what the PDFs are to be
 * @param epub what the e-books are to be
 * @param trusted files whose raw HTML the site takes as it is
 * @param externalLinks folders that links name and that are another site
 * @param pictures what becomes of pictures of articles
 * @param home how the front page is composed
 * @param menus links of the head and the foot of each page
 * @param people what is known of authors and others
 * @param params what the user's own templates read
 * @param values what is in texts by its name
 * @param ignore codes of warnings that are reported for no article
 */
public record SiteConfig(
        String title,
        String description,
        Optional<URI> baseUrl,
        Locale language,
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
        ApparatusConfig apparatus,
        Permalinks permalinks,
        int pageSize,
        ArticleType articleType,
        List<Locale> languages,
        List<SectionConfig> sections,
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

    /** Articles on a page of a list, unless site.yaml says otherwise. */
    public static final int PAGE_SIZE = 24;

    /** What holds when nothing is said: no title, and no edition is made. */
    public static final SiteConfig EMPTY = empty(List.of());

    /**
     * What is taken for a file that is missing or cannot be read. All files are trusted, since it may say so of each: what
     * nobody can know is no error of the articles.
     */
    public static final SiteConfig UNREADABLE = empty(List.of(TrustedPath.EVERYTHING));

    public SiteConfig {
        // Kept in the order of declaration: Set.copyOf would give another order on each run.
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
                ApparatusConfig.DEFAULT,
                Permalinks.DEFAULT,
                PAGE_SIZE,
                ArticleType.NEWS_ARTICLE,
                List.of(),
                List.of(),
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
     * The origins from which the scripts of a file may load; empty when its raw HTML is not trusted.
     *
     * @param file path within the content folder
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

    /** The editions by the names that site.yaml uses. */
    public enum EditionName implements NamedOption {
        SITE,
        PDF,
        EPUB
    }
}
