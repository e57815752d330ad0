package dev.broadsheet.template;

import dev.broadsheet.config.PrintConfig;
import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.config.RunningHeads;
import dev.broadsheet.source.PercentEncoding;
import dev.broadsheet.typesetter.Stylesheet;
import dev.broadsheet.typesetter.StylesheetLoader;
import dev.broadsheet.typesetter.Typesetter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The style sheets of a kind of typeset document and the files of the theme that they refer to, relative to themselves. */
public final class ThemeSheets implements StylesheetLoader {

    public static final String BRIEF = "pdf/brief.css";
    public static final String BOOK = "pdf/book.css";

    /** Folder of the template and the style sheets of cards. */
    public static final String CARD = "card/";

    /** Folder of the template and the style sheets of covers. */
    public static final String COVER = "cover/";

    /** The pages of covers that are pictures. */
    private static final String COVER_PAGE = "cover/picture.css";

    /** What books of a size have besides; {@code pdf/sizes/a5.css}. */
    private static final String SIZES = "pdf/sizes/";

    /** What books have besides for their running heads; {@code pdf/heads/none.css}. */
    private static final String HEADS = "pdf/heads/";

    /** Between the names of style sheets. */
    private static final String AND = " ";

    /** What editions for readers have besides; {@code pdf/readers/large-print.css}. */
    private static final String READERS = "pdf/readers/";

    /** What both kinds have in common. */
    private static final String TEXT = "pdf/text.css";

    private static final String PDF = "pdf/";

    /** The style sheets that have a place of their own in the order. */
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
     * Those of a PDF: the theme's tokens, then what all documents share, those of covers for books, then the main one, then any
     * other style sheet in {@code pdf/}, by name.
     *
     * @param main the style sheet of the kind of document; of a book as {@link #ofBook} says
     */
    public static ThemeSheets ofPdf(Theme theme, String main) {
        return ofPdf(theme, main, Optional.empty());
    }

    /**
     * The same, and after all of them those of an edition for readers.
     *
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

    /** Books on US Letter have the style sheet of that size. */
    private void addReaders(ReaderEdition edition, boolean brief) {
        add(READERS + "marks.css");
        if (edition.isPlain()) {
            add(READERS + "plain.css");
        }
        if (edition.isPlain() || brief) {
            add(READERS + edition.word() + ".css");
        }
    }

    /** Those of cards, which are for screens: the values of tokens that they have there, then those of the folder, by name. */
    public static ThemeSheets ofCards(Theme theme) {
        ThemeSheets sheets = new ThemeSheets(theme);
        sheets.addTokens(Theme.Medium.SCREEN);
        sheets.addOthers(CARD, path -> true);
        return sheets;
    }

    /** Those of covers that are pictures, for screens as cards are. */
    public static ThemeSheets ofCovers(Theme theme) {
        ThemeSheets sheets = new ThemeSheets(theme);
        sheets.addTokens(Theme.Medium.SCREEN);
        sheets.add(COVER_PAGE);
        sheets.addOthers(COVER, path -> !path.equals(COVER_PAGE));
        return sheets;
    }

    /** The main style sheet of a book, with those of its size and its running heads. */
    public static String ofBook(PrintConfig print) {
        return ofBook(print, Optional.empty());
    }

    /**
     * The same in an edition for readers.
     *
     * @param reader the edition for readers, which has a size of its own; empty for the standard one
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

    /** The same, with rules after all others. */
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

    /** Faults of tokens are found when the theme is read, with their places. */
    private void addTokens(Theme.Medium medium) {
        StringBuilder css = new StringBuilder(":root{");
        theme.tokens(medium)
                .forEach((name, value) ->
                        css.append("--").append(name).append(':').append(value).append(';'));
        sheets.add(new Stylesheet(
                theme.displayName(ThemeTokens.FILE), css.append('}').toString()));
    }

    /** A typesetter with these style sheets, and with the fonts and the hyphenation of the theme. */
    public Typesetter.Builder typesetter() {
        Typesetter.Builder builder = Typesetter.builder().hyphenation(new ThemeHyphenation(theme));
        ThemeFonts.forTypesetter(theme).forEach(builder::font);
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

    /** The path within the theme; empty when the reference leads out of it. */
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
