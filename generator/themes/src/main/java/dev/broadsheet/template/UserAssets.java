package dev.broadsheet.template;

import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.DataType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Files of the user's templates folder that the site publishes unchanged: pictures and the like in {@code assets/}, and files
 * for the web host in {@code static/}.
 */
public final class UserAssets {

    /** The folder of files that are published at the same path of the site. */
    public static final String ASSETS = "assets/";

    /** The folder of files that are published at the root of the site. */
    public static final String STATIC = "static/";

    /** The user's style sheet for the site, applied after those of the theme. */
    public static final String SITE_SHEET = "html/house.css";

    /** The user's style sheet for e-books, applied after those of the theme. */
    public static final String EPUB_SHEET = "epub/house.css";

    /** The user's style sheet for mails, applied after those of the theme. */
    public static final String EMAIL_SHEET = "email/house.css";

    /**
     * Extensions of files that browsers load, besides data files. HTML is excluded, since such a page would have no
     * Content-Security-Policy.
     */
    private static final Set<String> LOADED = Set.of(
            "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "css", "js", "mjs", "woff2", "woff", "ttf",
            "otf");

    /** Names with a leading dot at the root of a site that are meant for web hosts (RFC 8615 for the first). */
    private static final Set<String> DOTTED = Set.of(".well-known", ".nojekyll", ".htaccess", ".domains");

    private UserAssets() {}

    /** Returns whether the site publishes a file with this path in the templates folder. */
    public static boolean isPublished(String path) {
        return path.startsWith(ASSETS) || path.startsWith(STATIC);
    }

    /**
     * Returns a predicate of the user's files, other than templates, that affect print: files of assets/ only if a template or
     * style sheet of the PDF or a cover may refer to them.
     */
    public static Predicate<String> inPrint(Theme theme) {
        boolean assets = namesAssets(theme, "pdf/") || namesAssets(theme, ThemeSheets.COVER);
        return path -> !Theme.isTemplate(path) && !path.startsWith(STATIC) && (assets || !path.startsWith(ASSETS));
    }

    /** Returns whether a template or style sheet of the user in a folder may refer to a file of {@code assets/}. */
    public static boolean namesAssets(Theme theme, String folder) {
        return theme.list(folder).stream()
                .anyMatch(path -> theme.isUsers(path)
                        && (path.endsWith(".css") || Theme.isTemplate(path))
                        && theme.text(path).contains(ASSETS));
    }

    /** Returns whether {@code assets/} may contain a file with this name. */
    static boolean isAssetType(String path) {
        return LOADED.contains(ContentPaths.extension(path))
                || DataType.named(path).isPresent();
    }

    /** Returns whether a file is hidden. @param names the segments of its path within the templates folder */
    static boolean isHidden(List<String> names) {
        boolean host = names.size() > 1 && names.get(0).equals("static") && DOTTED.contains(names.get(1));
        Predicate<String> hides = name -> name.startsWith(".") || name.endsWith("~");
        return names.stream().skip(host ? 2 : 0).anyMatch(hides);
    }
}
