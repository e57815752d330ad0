package dev.broadsheet.template;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Templates, style sheets, fonts and hyphenation patterns. Each file is looked up first in the user's templates folder, then in
 * the default theme. Paths are relative to the theme's root, with {@code /} as separator. Immutable, except for the caches of
 * {@link Templates}.
 */
public final class Theme {

    /** The output medium. */
    public enum Medium {
        SCREEN,
        DARK,
        PAPER
    }

    private static final String XML = ".ftlx";
    private static final String TOKENS = ThemeTokens.FILE;
    private static final String DEFAULT = "default-theme";

    private final SortedMap<String, byte[]> written;
    private final SortedMap<String, byte[]> own;
    private final SortedMap<String, byte[]> user;
    private final BundledFiles bundled;
    private final String shownRoot;
    /** Created at the first use of a template, so that a run without changes does not load FreeMarker. */
    private @Nullable Templates templates;

    private final boolean watched;
    private final Duration patience;
    private final Map<Medium, SharedMap> tokens = new ConcurrentHashMap<>();

    /**
     * @param written the user's files unchanged, for excerpts in diagnostics
     * @param user the usable ones among them
     * @param patience the maximal time for rendering a page
     */
    Theme(
            SortedMap<String, byte[]> written,
            SortedMap<String, byte[]> user,
            BundledFiles bundled,
            String shownRoot,
            Duration patience) {
        this.written = written;
        this.own = user;
        this.user = withTokens(user, bundled);
        this.bundled = bundled;
        this.shownRoot = shownRoot;
        this.watched = user.keySet().stream().anyMatch(Theme::isTemplate);
        this.patience = patience;
    }

    /** Merges the user's tokens into those of the default theme. */
    private static SortedMap<String, byte[]> withTokens(SortedMap<String, byte[]> user, BundledFiles bundled) {
        byte[] own = user.get(TOKENS);
        if (own == null) {
            return user;
        }
        SortedMap<String, byte[]> files = new TreeMap<>(user);
        String base = new String(bundled.read(TOKENS).orElseThrow(), StandardCharsets.UTF_8);
        String merged = TokenLayers.merge(base, new String(own, StandardCharsets.UTF_8));
        files.put(TOKENS, merged.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Returns a copy with these files in place of the user's with the same paths. */
    public Theme with(Map<String, byte[]> files) {
        SortedMap<String, byte[]> all = new TreeMap<>(own);
        all.putAll(files);
        return new Theme(written, all, bundled, shownRoot, patience);
    }

    /** Returns the file of the default theme, then the user's with the same path; each only if it exists. */
    public List<byte[]> layers(String path) {
        return Stream.concat(bundled.read(path).stream(), Stream.ofNullable(own.get(path)))
                .toList();
    }

    /** Returns the bytes of a file. */
    public Optional<byte[]> file(String path) {
        byte[] own = user.get(path);
        return own != null ? Optional.of(own.clone()) : bundled.read(path);
    }

    /** Returns the text of a file in UTF-8. @throws IllegalArgumentException if there is no such file */
    public String text(String path) {
        return file(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("the theme has no " + path));
    }

    /** Returns the values of {@code tokens.css} by name, without dashes, for light screens, dark screens or paper. */
    public SharedMap tokens(Medium medium) {
        return tokens.computeIfAbsent(medium, wanted -> ThemeTokens.values(text(TOKENS), wanted));
    }

    /** Returns the values that tokens have in the default theme. */
    SharedMap defaultTokens(Medium medium) {
        return ThemeTokens.values(new String(layers(TOKENS).get(0), StandardCharsets.UTF_8), medium);
    }

    /** Returns whether the file is the user's. */
    public boolean isUsers(String path) {
        return user.containsKey(path);
    }

    /** Returns the path of the file in diagnostics, such as {@code templates/pdf/brief.css}. */
    public String displayName(String path) {
        return (user.containsKey(path) ? shownRoot : DEFAULT) + "/" + path;
    }

    /** Returns the text of a file by its name in diagnostics; a file of the user unchanged, with its own tokens only. */
    public Optional<SourceText> source(String displayName) {
        Optional<byte[]> content = displayName.startsWith(shownRoot + "/")
                ? Optional.ofNullable(written.get(displayName.substring(shownRoot.length() + 1)))
                : displayName.startsWith(DEFAULT + "/")
                        ? bundled.read(displayName.substring(DEFAULT.length() + 1))
                        : Optional.empty();
        return content.map(bytes -> new SourceText(displayName, new String(bytes, StandardCharsets.UTF_8)));
    }

    /**
     * Returns the SHA-256 of the user's files with matching paths, in lower-case hexadecimal digits. The default theme is a
     * part of the program and not included.
     */
    public String fingerprint(Predicate<String> paths) {
        Fingerprint fingerprint = new Fingerprint();
        user.forEach((path, bytes) -> {
            if (paths.test(path)) {
                fingerprint.add(path).add(bytes);
            }
        });
        return fingerprint.hex();
    }

    /** Returns all paths of the theme in a folder, sorted. */
    public List<String> list(String folder) {
        String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        TreeSet<String> paths = new TreeSet<>(bundled.paths());
        paths.addAll(user.keySet());
        return paths.stream().filter(path -> path.startsWith(prefix)).toList();
    }

    /**
     * Checks that XML is well-formed if a template of the user may have written it. Templates of the default theme write
     * well-formed XML.
     */
    private byte[] checked(String name, byte[] page, TemplateErrors errors) throws TemplateFailure {
        List<String> own = name.endsWith(XML)
                ? user.keySet().stream().filter(path -> path.endsWith(XML)).toList()
                : List.of();
        Optional<String> fault =
                own.isEmpty() ? Optional.empty() : WellFormedness.fault(new String(page, StandardCharsets.UTF_8));
        if (fault.isPresent()) {
            throw errors.malformed(fault.get(), name, isUsers(name) ? List.of() : besides(name, own));
        }
        return page;
    }

    /**
     * Returns the user's templates that a template of the default theme may have included: those of its edition, or else all.
     */
    private static List<String> besides(String name, List<String> own) {
        String edition = name.substring(0, name.indexOf('/') + 1);
        List<String> near =
                own.stream().filter(path -> path.startsWith(edition)).toList();
        return near.isEmpty() ? own : near;
    }

    /** Parses the templates of a folder in advance. Faults are reported when a template is run. */
    public void prepare(String folder) {
        for (String path : list(folder)) {
            if (isTemplate(path) && !templates().parse(path)) {
                return;
            }
        }
    }

    /**
     * Runs a template and returns its output in UTF-8. Escaping follows the extension: {@code .ftlh} HTML, {@code .ftlx} XML.
     *
     * @param subject the source file that is being rendered, for diagnostics
     * @throws TemplateFailure if it fails; the failure carries a diagnostic with the template's line
     */
    public byte[] render(String name, Map<String, Object> model, String subject) throws TemplateFailure {
        TemplateErrors errors = new TemplateErrors(this::displayName, subject);
        return checked(name, templates().render(name, model, errors), errors);
    }

    /** Runs a template as {@link #render} does, and returns its output as text. */
    public String renderText(String template, Map<String, Object> model, String subject) throws TemplateFailure {
        return new String(render(template, model, subject), StandardCharsets.UTF_8);
    }

    /** Returns whether a file is a template. */
    public static boolean isTemplate(String path) {
        return path.endsWith(".ftlh") || path.endsWith(".ftlx") || path.endsWith(".ftl");
    }

    private synchronized Templates templates() {
        Templates known = templates;
        if (known == null) {
            known = new Templates(this::file, watched ? Optional.of(new TimeLimit(patience)) : Optional.empty());
            templates = known;
        }
        return known;
    }
}
