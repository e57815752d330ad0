package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;

/** Puts the user's templates folder over the default theme. */
public final class ThemeLoader {

    private ThemeLoader() {}

    /**
     * Reads the templates folder once; later changes on disk are not seen.
     *
     * @param templatesDirectory the user's overrides; need not exist
     * @param projectDirectory paths in diagnostics are shown relative to it
     * @param diagnostics gets {@code BS-TEMPLATE-002} for an override that overrides nothing and
     *     {@code BS-TEMPLATE-003} for a file that cannot be used
     */
    public static Theme load(Path templatesDirectory, Path projectDirectory, Diagnostics diagnostics) {
        BundledFiles bundled = BundledFiles.open();
        String shownRoot = shown(templatesDirectory, projectDirectory);
        SortedMap<String, byte[]> user = UserFiles.read(templatesDirectory, shownRoot, diagnostics);
        new ThemeCheck(user, bundled.paths(), shownRoot, diagnostics).removeUnusable();
        for (String path : user.keySet()) {
            if (!bundled.paths().contains(path) && !mayBeNew(path)) {
                diagnostics.report(unmatched(shownRoot + "/" + path, path, bundled.paths()));
            }
        }
        return new LayeredTheme(user, bundled, shownRoot);
    }

    /** The default theme alone. */
    public static Theme defaultTheme() {
        return new LayeredTheme(new java.util.TreeMap<>(), BundledFiles.open(), "templates");
    }

    private static String shown(Path directory, Path project) {
        Path absolute = directory.toAbsolutePath().normalize();
        Path base = project.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** Folders in which a file may stand that the default theme does not have. */
    private static boolean mayBeNew(String path) {
        return path.startsWith("strings/")
                || path.startsWith("fonts/")
                || path.startsWith("hyphenation/")
                || path.matches("pdf/[^/]+\\.css")
                || path.contains("/partials/");
    }

    private static Diagnostic unmatched(String shown, String path, SortedSet<String> known) {
        String hint = DidYouMean.hint(path, known, "the files that can be overridden are listed in docs/theming.md");
        return Diagnostic.warning(
                "BS-TEMPLATE-002", SourcePosition.of(shown), "this file overrides nothing of the default theme", hint);
    }
}
