package dev.broadsheet.source;

/** What hostile or mistaken input may not exceed. Each limit has a diagnostic and a test. */
public final class Limits {

    /** Bytes of a text file. */
    public static final int TEXT_FILE_BYTES = 4 * 1024 * 1024;

    /** Bytes of a picture or data file. */
    public static final long ASSET_BYTES = 64L * 1024 * 1024;

    /** Markdown files of a publication. */
    public static final int TEXT_FILES = 20_000;

    /** Folders within folders. */
    public static final int FOLDER_DEPTH = 20;

    /** Characters of front matter, and of {@code site.yaml}. */
    public static final int YAML_CHARACTERS = 64 * 1024;

    /** Collections within collections of YAML. */
    public static final int YAML_DEPTH = 20;

    /** Aliases of collections in YAML. */
    public static final int YAML_ALIASES = 10;

    /** Quotes and lists within each other, and brackets and emphasis within each other, in Markdown. */
    public static final int MARKDOWN_NESTING = 100;

    /** Lines of a paragraph or table. */
    public static final int PARAGRAPH_LINES = 5000;

    /** Brackets, back quotes, asterisks and other signs of markup in a paragraph. */
    public static final int PARAGRAPH_SIGNS = 2000;

    /** Elements within elements of a body. */
    public static final int HTML_DEPTH = 400;

    /** Pixels of a picture. */
    public static final long PICTURE_PIXELS = 100_000_000;

    private Limits() {}
}
