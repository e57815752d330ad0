package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the user's templates folder over the default theme. */
public final class ThemeLoader {

    private ThemeLoader() {}

    /**
     * Reads the templates folder once; later changes on disk are not seen.
     *
     * @param templatesDirectory the user's overrides; need not exist
     * @param projectDirectory paths in diagnostics are shown relative to it
     * @param diagnostics gets {@code BS-TEMPLATE-002} for a file that does nothing, {@code BS-TEMPLATE-003} for one that
     *     cannot be used, {@code BS-TEMPLATE-004} and {@code BS-TEMPLATE-005} for what was made for another version
     */
    public static Theme load(Path templatesDirectory, Path projectDirectory, Diagnostics diagnostics) {
        return load(templatesDirectory, projectDirectory, Limits.PAGE_TIME, diagnostics);
    }

    /** @param patience how long the user's templates may take for a page */
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

    /** The default theme alone. */
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
