package dev.broadsheet.template;

import dev.broadsheet.config.PrintConfig;
import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.config.RunningHeads;
import dev.broadsheet.source.PercentEncoding;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The style sheets of a kind of typeset document. They refer to files of the theme by relative paths. */
public final class ThemeSheets implements StylesheetLoader {

    public static final String BRIEF = "pdf/brief.css";
    public static final String BOOK = "pdf/book.css";

    /** The folder of the template and style sheets of cards. */
    public static final String CARD = "card/";

    /** The folder of the template and style sheets of covers. */
    public static final String COVER = "cover/";

    /** The style sheet for the page of a cover that is rendered as a picture. */
    private static final String COVER_PAGE = "cover/picture.css";

    /** The folder of style sheets for page sizes, such as {@code pdf/sizes/a5.css}. */
    private static final String SIZES = "pdf/sizes/";

    /** The folder of style sheets for running heads, such as {@code pdf/heads/none.css}. */
    private static final String HEADS = "pdf/heads/";

    /** The separator between the names of style sheets. */
    private static final String AND = " ";

    /** The folder of style sheets for reader editions, such as {@code pdf/readers/large-print.css}. */
    private static final String READERS = "pdf/readers/";

    /** The style sheet that briefs and books share. */
    private static final String TEXT = "pdf/text.css";

    private static final String PDF = "pdf/";

    /** The style sheets with a fixed place in the order. */
    private static final Set<String> PLACED = Set.of(TEXT, BRIEF, BOOK);

    /** Folders of style sheets that a document may choose. */
    private static final List<String> CHOSEN = List.of(SIZES, HEADS, READERS);

    private final Theme theme;
    private final List<Stylesheet> sheets = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();

    private ThemeSheets(Theme theme) {
        this.theme = theme;
    }

    /**
     * Returns the style sheets of a PDF: the theme's tokens, the shared one, those of covers for books, the main ones, then all
     * others in {@code pdf/}, by name.
     *
     * @param main the style sheet of the kind of document; for a book, the result of {@link #ofBook}
     */
    public static ThemeSheets ofPdf(Theme theme, String main) {
        return ofPdf(theme, main, Optional.empty());
    }

    /**
     * Returns the style sheets of a PDF, followed by those of a reader edition.
     *
     * @param main as above
     * @param reader the edition; empty for the standard one
     */
    public static ThemeSheets ofPdf(Theme theme, String main, Optional<ReaderEdition> reader) {
        ThemeSheets sheets = new ThemeSheets(theme);
        sheets.add(ThemeTokens.FILE);
        sheets.add(TEXT);
        if (!main.equals(BRIEF)) {
            sheets.addOthers(COVER, path -> !path.equals(COVER_PAGE));
        }
        List.of(main.split(AND)).forEach(sheets::add);
        sheets.addOthers(PDF, path -> !PLACED.contains(path) && CHOSEN.stream().noneMatch(path::startsWith));
        reader.ifPresent(edition -> sheets.addReaders(edition, main.equals(BRIEF)));
        return sheets;
    }

    /**
     * Adds the style sheets of a reader edition. For books on US Letter, that of the page size replaces that of the edition.
     */
    private void addReaders(ReaderEdition edition, boolean brief) {
        add(READERS + "marks.css");
        if (edition.isPlain()) {
            add(READERS + "plain.css");
        }
        if (edition.isPlain() || brief) {
            add(READERS + edition.word() + ".css");
        }
    }

    /**
     * Returns the style sheets of social cards: the values of tokens on screens, then the style sheets of the folder, by name.
     */
    public static ThemeSheets ofCards(Theme theme) {
        ThemeSheets sheets = new ThemeSheets(theme);
        sheets.addTokens(Theme.Medium.SCREEN);
        sheets.addOthers(CARD, path -> true);
        return sheets;
    }

    /** Returns the style sheets of charts that are rendered as pictures for mails: the tokens, which drawings refer to. */
    public static ThemeSheets ofMailCharts(Theme theme) {
        ThemeSheets sheets = new ThemeSheets(theme);
        sheets.addTokens(Theme.Medium.SCREEN);
        return sheets;
    }

    /** Returns the style sheets of covers that are rendered as pictures, for screens like those of cards. */
    public static ThemeSheets ofCovers(Theme theme) {
        ThemeSheets sheets = new ThemeSheets(theme);
        sheets.addTokens(Theme.Medium.SCREEN);
        sheets.add(COVER_PAGE);
        sheets.addOthers(COVER, path -> !path.equals(COVER_PAGE));
        return sheets;
    }

    /** Returns the names of a book's main style sheet and of those for its page size and running heads. */
    public static String ofBook(PrintConfig print) {
        return ofBook(print, Optional.empty());
    }

    /**
     * Returns the names of a book's style sheets in a reader edition.
     *
     * @param reader the edition, which has its own page size; empty for the standard one
     */
    public static String ofBook(PrintConfig print, Optional<ReaderEdition> reader) {
        StringBuilder main = new StringBuilder(BOOK);
        reader.map(ThemeSheets::sizeOf)
                .or(print::size)
                .ifPresent(size ->
                        main.append(AND).append(SIZES).append(size.word()).append(".css"));
        if (print.heads() != RunningHeads.CHAPTER_SECTION) {
            main.append(AND).append(HEADS).append(print.heads().word()).append(".css");
        }
        return main.toString();
    }

    /** Appends a style sheet after all others. @return this */
    public ThemeSheets with(String name, String css) {
        sheets.add(new Stylesheet(name, css));
        return this;
    }

    private static PrintConfig.Size sizeOf(ReaderEdition reader) {
        return reader == ReaderEdition.LETTER ? PrintConfig.Size.LETTER : PrintConfig.Size.A4;
    }

    private void add(String path) {
        sheets.add(new Stylesheet(named(path), theme.text(path)));
    }

    private void addOthers(String folder, Predicate<String> wanted) {
        theme.list(folder).stream()
                .filter(path -> path.endsWith(".css") && wanted.test(path))
                .forEach(this::add);
    }

    /** Adds the values of tokens as a style sheet. Faults of tokens are reported when the theme is loaded. */
    private void addTokens(Theme.Medium medium) {
        StringBuilder css = new StringBuilder(":root{");
        theme.tokens(medium)
                .forEach((name, value) ->
                        css.append("--").append(name).append(':').append(value).append(';'));
        sheets.add(new Stylesheet(
                theme.displayName(ThemeTokens.FILE), css.append('}').toString()));
    }

    /** Returns a typesetter builder with these style sheets, and with the fonts and hyphenation of the theme. */
    public Typesetter.Builder typesetter() {
        Typesetter.Builder builder = Typesetter.builder().hyphenation(new ThemeHyphenation(theme));
        ThemeFonts.forTypesetter(theme).forEach(builder::font);
        new PrintFamilies(theme).counterparts().forEach(builder::counterpart);
        sheets.forEach(builder::stylesheet);
        return builder.stylesheetFiles(this);
    }

    private String named(String path) {
        String name = theme.displayName(path);
        paths.put(name, path);
        return name;
    }

    @Override
    public Optional<Loaded> load(String stylesheet, String reference) {
        return resolve(paths.getOrDefault(stylesheet, ""), reference)
                .flatMap(path -> theme.file(path).map(data -> new Loaded(named(path), data)));
    }

    /** Resolves a reference to a path within the theme; empty if it leads out of it. */
    private static Optional<String> resolve(String from, String reference) {
        String plain = reference.replaceFirst("[?#].*$", "");
        if (plain.isEmpty() || plain.startsWith("/") || plain.contains(":")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/", -1)));
        parts.removeLast();
        for (String part : PercentEncoding.decode(plain).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.equals("..") && !part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
