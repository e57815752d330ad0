package dev.broadsheet.template;

import dev.broadsheet.source.DataType;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Files of the user's templates folder that the site publishes as they are: pictures and the like in {@code assets/}, and
 * files for the host in {@code static/}.
 */
public final class HouseFiles {

    /** Published at the same path of the site. */
    public static final String ASSETS = "assets/";

    /** Published at the root of the site. */
    public static final String STATIC = "static/";

    /** The house's own rules for the site, after those of the theme. */
    public static final String SITE_SHEET = "html/house.css";

    /** The house's own rules for e-books, after those of the theme. */
    public static final String EPUB_SHEET = "epub/house.css";

    /** The house's own rules for mails, after those of the theme. */
    public static final String EMAIL_SHEET = "email/house.css";

    /** What browsers load besides data. A page of HTML is none of these: it would have no policy. */
    private static final Set<String> LOADED = Set.of(
            "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "css", "js", "mjs", "woff2", "woff", "ttf",
            "otf");

    /** Names at the root of a site that begin with a dot and are meant for hosts (RFC 8615 for the first). */
    private static final Set<String> DOTTED = Set.of(".well-known", ".nojekyll", ".htaccess", ".domains");

    private HouseFiles() {}

    /** Whether the site publishes a file of this path within the templates folder. */
    public static boolean isPublished(String path) {
        return path.startsWith(ASSETS) || path.startsWith(STATIC);
    }

    /** Which of the user's files show in print besides templates: assets only if the PDF or a cover may name some. */
    public static Predicate<String> inPrint(Theme theme) {
        boolean assets = namesAssets(theme, "pdf/") || namesAssets(theme, ThemeSheets.COVER);
        return path -> !Theme.isTemplate(path) && !path.startsWith(STATIC) && (assets || !path.startsWith(ASSETS));
    }

    /** Whether a template or style sheet of the user's in a folder may name a file of {@code assets/}. */
    public static boolean namesAssets(Theme theme, String folder) {
        return theme.list(folder).stream()
                .anyMatch(path -> theme.isUsers(path)
                        && (path.endsWith(".css") || Theme.isTemplate(path))
                        && theme.text(path).contains(ASSETS));
    }

    /** Whether such a file may lie in {@code assets/}, by its name. */
    static boolean isAssetType(String path) {
        return LOADED.contains(DataType.extension(path)) || DataType.named(path).isPresent();
    }

    /** Whether a name hides a file, for a path within the templates folder by its names. */
    static boolean isHidden(List<String> names) {
        boolean host = names.size() > 1 && names.get(0).equals("static") && DOTTED.contains(names.get(1));
        Predicate<String> hides = name -> name.startsWith(".") || name.endsWith("~");
        return names.stream().skip(host ? 2 : 0).anyMatch(hides);
    }
}
