package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Loads a theme: the user's templates folder on top of the default theme. */
public final class ThemeLoader {

    private ThemeLoader() {}

    /**
     * Reads the templates folder once; later changes on disk are not seen.
     *
     * @param templatesDirectory the user's overrides; need not exist
     * @param projectDirectory the folder to which paths in diagnostics are relative
     * @param diagnostics receives {@code BS-TEMPLATE-002} for a file without effect, {@code BS-TEMPLATE-003} for an unusable
     *     one, {@code BS-TEMPLATE-004} and {@code BS-TEMPLATE-005} for files made for another version
     */
    public static Theme load(Path templatesDirectory, Path projectDirectory, Diagnostics diagnostics) {
        return load(templatesDirectory, projectDirectory, Limits.PAGE_TIME, diagnostics);
    }

    /** @param patience the maximal time of the user's templates for a page */
    static Theme load(Path templatesDirectory, Path projectDirectory, Duration patience, Diagnostics diagnostics) {
        BundledFiles bundled = BundledFiles.open();
        String shownRoot = shown(templatesDirectory, projectDirectory);
        SortedMap<String, byte[]> user = UserFiles.read(templatesDirectory, shownRoot, diagnostics);
        SortedMap<String, byte[]> written = Collections.unmodifiableSortedMap(new TreeMap<>(user));
        new ThemeCheck(user, bundled, shownRoot, diagnostics).removeUnusable();
        new StyleCheck(user, bundled, shownRoot, diagnostics).removeUnusable();
        new OverrideCheck(user, bundled, shownRoot, diagnostics).warn();
        new AssetReferences(user, bundled, shownRoot, diagnostics).warn();
        return new Theme(written, user, bundled, shownRoot, patience);
    }

    /** Returns the default theme alone. */
    public static Theme defaultTheme() {
        return new Theme(new TreeMap<>(), new TreeMap<>(), BundledFiles.open(), "templates", Limits.PAGE_TIME);
    }

    private static String shown(Path directory, Path project) {
        Path absolute = directory.toAbsolutePath().normalize();
        Path base = project.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
