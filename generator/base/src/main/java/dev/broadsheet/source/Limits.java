package dev.broadsheet.source;

import java.time.Duration;

/** Limits on hostile or mistaken input. Each limit has a test, and a diagnostic unless exceeding it loses nothing. */
public final class Limits {

    /** Bytes of a text file. */
    public static final int TEXT_FILE_BYTES = 4 * 1024 * 1024;

    /** Bytes of a picture or data file. */
    public static final long ASSET_BYTES = 64L * 1024 * 1024;

    /** Bytes of a logo, which each page loads; a larger one is a warning. */
    public static final long LOGO_BYTES = 200L * 1024;

    /** Files of the content folder, hidden ones excluded. */
    public static final int CONTENT_FILES = 100_000;

    /** Levels of nested includes. */
    public static final int INCLUDE_DEPTH = 10;

    /** Includes of an article, including those in included files. */
    public static final int INCLUDES = 1000;

    /** Characters of all articles with includes together, after the includes are resolved. */
    public static final int INCLUDED_CHARACTERS = 64 * 1024 * 1024;

    /** Levels of nested folders of the content. */
    public static final int FOLDER_DEPTH = 20;

    /** Bytes of the name of a file or folder: the limit of common file systems. */
    public static final int NAME_BYTES = 255;

    /** Bytes of a slug, which becomes the name of a folder. */
    public static final int SLUG_BYTES = 200;

    /** Characters of front matter, and of {@code site.yaml}. */
    public static final int YAML_CHARACTERS = 64 * 1024;

    /** Levels of nested collections in YAML. */
    public static final int YAML_DEPTH = 20;

    /** Aliases of collections in YAML. */
    public static final int YAML_ALIASES = 10;

    /** Characters of an anchor; an anchor generated from a heading is truncated to this length. */
    public static final int ANCHOR_CHARACTERS = 250;

    /** Levels of nested block quotes and lists, and of nested brackets and emphasis, in Markdown. */
    public static final int MARKDOWN_NESTING = 100;

    /** Levels of nested containers such as {@code ::: facts}. */
    public static final int CONTAINER_DEPTH = 10;

    /** Pull quotes of an article, each of which is looked up in it. */
    public static final int PULL_QUOTES = 50;

    /** Tags of a publication. */
    public static final int RUN_TAGS = 50_000;

    /** People of a publication. */
    public static final int RUN_PEOPLE = 500_000;

    /** Pages of a site: of articles, terms and former addresses. */
    public static final int RUN_PAGES = 500_000;

    /** Chapters of all books of a publication together. */
    public static final int RUN_CHAPTERS = 500_000;

    /** Pixels of all pictures of a publication together. */
    public static final long RUN_PIXELS = 1_000_000_000_000L;

    /** Processor time to parse an article, to typeset its brief, or to render its page. No article needs a tenth of it. */
    public static final Duration ARTICLE_TIME = Duration.ofMinutes(10);

    /** Tags of an article: each has a page and a feed. */
    public static final int TAGS = 200;

    /** Authors of an article: each has a page. */
    public static final int AUTHORS = 200;

    /** People whom the front matter of an article names. */
    public static final int PEOPLE = 1000;

    /** Former addresses of an article: each has a page. */
    public static final int ALIASES = 1000;

    /** Paragraphs, headings, items, lines of quotes, rows of tables, notes and code blocks of an article. */
    public static final int ARTICLE_BLOCKS = 20_000;

    /** Elements of an article's text: its blocks, the cells of its tables, and inline elements. */
    public static final int ARTICLE_ELEMENTS = 200_000;

    /** Books of a publication. */
    public static final int BOOKS = 200;

    /** Formulas of an article; each is laid out by itself. */
    public static final int ARTICLE_FORMULAS = 10_000;

    /** Levels of nested groups and arguments in a TeX formula. */
    public static final int FORMULA_DEPTH = 50;

    /** Characters of a formula in TeX. */
    public static final int FORMULA_CHARACTERS = 20_000;

    /** Macro expansions in one TeX formula, including nested ones. */
    public static final int FORMULA_EXPANSIONS = 1000;

    /** Tokens that the macros of one TeX formula expand to. */
    public static final int FORMULA_TOKENS = 20_000;

    /** Works of all bibliographies of a publication. */
    public static final int WORKS = 20_000;

    /** Syntax errors of a BibTeX file: searching the end of each unclosed entry takes time. */
    public static final int BIBTEX_FAULTS = 100;

    /** Characters that abbreviations and inherited fields add to a BibTeX file. */
    public static final int BIBTEX_EXPANSION = 16 * 1024 * 1024;

    /** Characters of a paragraph, heading or row. */
    public static final int PARAGRAPH_CHARACTERS = 1024 * 1024;

    /** Characters of a heading's text. */
    public static final int HEADING_CHARACTERS = 10_000;

    /** Lines of a paragraph or table. */
    public static final int PARAGRAPH_LINES = 5000;

    /** Brackets, backticks, asterisks and other markup characters in a paragraph. */
    public static final int PARAGRAPH_SIGNS = 2000;

    /** Characters of an attribute of an element, such as an address or a description. */
    public static final int ATTRIBUTE_CHARACTERS = 10_000;

    /** Levels of nested elements of a body. */
    public static final int HTML_DEPTH = 400;

    /** Lines of all code blocks of an article, some two thousand printed pages. */
    public static final int CODE_LINES = 100_000;

    /** Characters of a code block that is highlighted; longer ones are left plain. */
    public static final int CODE_CHARACTERS = 200_000;

    /** Characters of a line of a code block that is highlighted: some lexers take quadratic time. */
    public static final int CODE_LINE = 2000;

    /** Columns of a table. */
    public static final int TABLE_COLUMNS = 1000;

    /** Rows of a data table, without the header row. */
    public static final int DATA_ROWS = 50_000;

    /** Columns of a data table. */
    public static final int DATA_COLUMNS = 200;

    /** Values that one chart draws. */
    public static final int CHART_POINTS = 20_000;

    /** Series of one chart; small multiples may have four times as many. */
    public static final int CHART_SERIES = 12;

    /** Rows of bars, dots, ranges or events of one chart. */
    public static final int CHART_ROWS = 100;

    /** Characters of a name, note or event within a chart. */
    public static final int CHART_LABEL = 200;

    /** Rows of a data table that a page shows. */
    public static final int SHOWN_ROWS = 2000;

    /** Bytes of an SVG picture. */
    public static final int SVG_BYTES = 8 * 1024 * 1024;

    /** Elements of an SVG picture. */
    public static final int SVG_ELEMENTS = 50_000;

    /** Levels of nested elements of an SVG picture. */
    public static final int SVG_DEPTH = 100;

    /** Width and height of an SVG picture in CSS px. */
    public static final int SVG_SIZE = 100_000;

    /** Levels of nested conditional groups in the style sheets of an SVG picture. */
    public static final int CSS_DEPTH = 5;

    /** Pixels of a picture. */
    public static final long PICTURE_PIXELS = 100_000_000;

    /** Width and height of a picture in pixels: the maximum of JPEG. */
    public static final int PICTURE_SIDE = 65_535;

    /** Bytes of a file of the templates folder. */
    public static final long TEMPLATE_FILE_BYTES = 16L * 1024 * 1024;

    /** Levels of nested folders of the templates folder. */
    public static final int TEMPLATE_FOLDER_DEPTH = 8;

    /** Directives and interpolations that templates run for one page. */
    public static final int TEMPLATE_STEPS = 10_000_000;

    /** Digits of a number that templates calculate with. */
    public static final int TEMPLATE_DIGITS = 1000;

    /** Bytes of one page. */
    public static final int PAGE_BYTES = 32 * 1024 * 1024;

    /** Time for user-defined templates to render one page. */
    public static final Duration PAGE_TIME = Duration.ofSeconds(60);

    /** Elements of a citation style, and those that it renders for a work: elements of macros count for each call. */
    public static final int STYLE_ELEMENTS = 20_000;

    /** Levels of nested elements of a citation style. */
    public static final int STYLE_DEPTH = 60;

    /** Levels of nested elements of a citation style, with the macros that it calls. */
    public static final int STYLE_CALL_DEPTH = 200;

    private Limits() {}
}
