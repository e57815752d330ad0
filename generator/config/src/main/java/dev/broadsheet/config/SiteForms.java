package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.source.WordTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of text values in {@code site.yaml}. */
final class SiteForms {

    /** The name of an edition. */
    static final Form<EditionName> EDITION = Form.oneOf(
            EditionName.values(),
            "edition",
            "BS-YAML-016",
            "an edition",
            "the editions are site, pdf and epub",
            Map.of("html", "site", "web", "site", "ebook", "epub"));

    /** The permalink pattern of articles. */
    static final Form<String> ARTICLE_PATTERN = new Form<>(
            "article-permalink",
            "BS-YAML-020",
            "a pattern of addresses",
            "write it like {year}/{month}/{slug}/; {slug} is required, {section} and {day} are optional",
            Permalinks::ofArticles,
            Guesses::permalink);

    /** The permalink pattern of pages of other kinds. */
    static final Form<String> PATTERN = new Form<>(
            "permalink",
            "BS-YAML-020",
            "a pattern of addresses",
            "write it like topics/{slug}/; {slug} is required, and the only placeholder",
            Permalinks::ofOthers,
            Guesses::permalink);

    /** The permalink pattern of chapters. */
    static final Form<String> CHAPTER_PATTERN = new Form<>(
            "chapter-permalink",
            "BS-YAML-020",
            "a pattern of addresses",
            "write it like manual/{path}/; {path} is required, and the only placeholder",
            Permalinks::ofChapters,
            text -> Optional.of(text.replace("{slug}", "{path}")));

    /** A link folder that is mapped to another site. */
    static final Form<String> LINKED_FOLDER = new Form<>(
            "linked-folder",
            "BS-YAML-071",
            "a folder that links lead into",
            "write it as seen from the content folder, such as std/, or ../api/ for one beside it",
            SiteForms::linkedFolder);

    /** The number of articles on a page of a list. */
    static final Form<Integer> COUNT = Form.number("count", "BS-YAML-021", 1, 1000, "write a number such as 24");

    /** The standards of PDFs. */
    static final Form<PdfConformance> PDF_STANDARD = Form.oneOf(
            PdfConformance.values(),
            "pdf-standard",
            "BS-YAML-066",
            "a standard of PDFs",
            "write ua1 for PDF/UA-1 and PDF/A-2a, ua2 for PDF/UA-2 and PDF/A-4",
            WordTable.of("""
                            ua1 pdf/ua-1 pdfua-1 ua-1 pdf/a-2a pdf/a-3a 1.7
                            ua2 pdf/ua-2 pdfua-2 ua-2 pdf/a-4 pdf/a-4f 2.0
                            """));

    /** The rules for anchors. */
    static final Form<AnchorStyle> ANCHOR_STYLE = Form.oneOf(
            AnchorStyle.values(),
            "anchor-style",
            "BS-YAML-048",
            "a rule of anchors",
            "the rules are broadsheet, github, mdbook and zola",
            Map.of("gfm", "github", "gitlab", "github", "docusaurus", "github"));

    /** The number of numbered levels. */
    static final Form<Integer> DEPTH = Form.number(
            "depth", "BS-YAML-038", 0, 6, "write 1 for chapters, 2 for their sections too, 0 for no numbers");

    /** The type of articles in structured data. */
    static final Form<ArticleType> TYPE = new Form<>(
            "article-type",
            "BS-YAML-023",
            "a type of article",
            "the types are NewsArticle, Report and Article",
            ArticleType::of,
            Guesses.word(
                    List.of("NewsArticle", "Report", "Article"),
                    Map.of("news", "NewsArticle", "blogposting", "Article", "blog", "Article")));

    /** The kind of publication. */
    static final Form<PublicationKind> KIND_OF = Form.oneOf(
            PublicationKind.values(),
            "publication-kind",
            "BS-YAML-036",
            "a kind of publication",
            "the kinds are news, book and manual",
            Map.of("newspaper", "news", "blog", "news", "docs", "manual", "documentation", "manual"));

    /** The handling of pictures on the web. */
    static final Form<RemotePictures> REMOTE_PICTURES = Form.oneOf(
            RemotePictures.values(),
            "remote-pictures",
            "BS-YAML-049",
            "a way with pictures on the web",
            "write error, link or keep",
            Map.of("false", "error", "true", "keep", "allow", "keep"));

    /** The additional editions of PDFs. */
    static final Form<ReaderEdition> READER_EDITION = Form.oneOf(
            ReaderEdition.values(),
            "reader-edition",
            "BS-YAML-069",
            "an edition for readers",
            "the editions are large-print, dyslexia and letter",
            Map.of(
                    "large", "large-print",
                    "largeprint", "large-print",
                    "large_print", "large-print",
                    "dyslexic", "dyslexia",
                    "us-letter", "letter",
                    "us letter", "letter"));

    private SiteForms() {}

    /** Parses a folder, and appends the trailing {@code /}; {@code ..} may occur only at the beginning. */
    private static Optional<String> linkedFolder(String text) {
        String within = text;
        while (within.startsWith("../")) {
            within = within.substring("../".length());
        }
        return Form.CONTENT_PATH.parse(within).map(path -> text.endsWith("/") ? text : text + "/");
    }
}
