package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PrintConfig;
import dev.broadsheet.template.Theme;
import dev.broadsheet.typesetter.Stylesheet;
import dev.broadsheet.typesetter.StylesheetLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The style sheets of a kind of document and the files of the theme that they refer to, relative to themselves. */
final class ThemeSheets implements StylesheetLoader {

    static final String BRIEF = "pdf/brief.css";
    static final String BOOK = "pdf/book.css";

    /** What books of a size have besides; {@code pdf/sizes/a5.css}. */
    private static final String SIZES = "pdf/sizes/";

    /** What both kinds have in common. */
    private static final String TEXT = "pdf/text.css";

    private static final String FOLDER = "pdf/";

    /** The style sheets that have a place of their own in the order. */
    private static final Set<String> PLACED = Set.of(TEXT, BRIEF, BOOK);

    private final Theme theme;
    private final String main;
    private final Map<String, String> paths = new HashMap<>();

    /** @param main the style sheet of the kind of document */
    ThemeSheets(Theme theme, String main) {
        this.theme = theme;
        this.main = main;
    }

    /** The main style sheet of a book. */
    static String ofBook(PrintConfig print) {
        return print.size().map(size -> SIZES + size.word() + ".css").orElse(BOOK);
    }

    /** The theme's tokens, then what all documents share, then the main one, then any other style sheet in {@code pdf/}, by name. */
    List<Stylesheet> sheets() {
        List<String> wanted = new ArrayList<>(List.of("tokens.css", TEXT));
        if (main.startsWith(SIZES)) {
            wanted.add(BOOK);
        }
        wanted.add(main);
        theme.list(FOLDER).stream()
                .filter(path -> path.endsWith(".css") && !PLACED.contains(path) && !path.startsWith(SIZES))
                .forEach(wanted::add);
        return wanted.stream()
                .map(path -> new Stylesheet(named(path), theme.text(path)))
                .toList();
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
        for (String part : decoded(plain).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.equals("..") && !part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }
}
