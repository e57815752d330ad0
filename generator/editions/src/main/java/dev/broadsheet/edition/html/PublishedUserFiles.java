package dev.broadsheet.edition.html;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.UserAssets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Publishes files of the user's templates folder unchanged. */
final class PublishedUserFiles {

    /** The only generated file that a file of the user may replace. */
    private static final String ROBOTS = SiteMaps.ROBOTS;

    private final Theme theme;
    private final Diagnostics diagnostics;

    PublishedUserFiles(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /** Adds the files to the generated ones; reports a path that both have. Case is ignored, as some file systems do. */
    void addTo(List<OutputFile> made) {
        List<String> paths = theme.list("").stream()
                .filter(path -> UserAssets.isPublished(path) && theme.isUsers(path))
                .toList();
        if (paths.isEmpty()) {
            return;
        }
        Map<String, OutputFile> byPath = new HashMap<>();
        made.forEach(file -> byPath.put(folded(file.path()), file));
        for (String path : paths) {
            String target = path.startsWith(UserAssets.STATIC) ? path.substring(UserAssets.STATIC.length()) : path;
            OutputFile other = byPath.get(folded(target));
            if (other != null && target.equals(ROBOTS)) {
                made.remove(other);
            } else if (other != null) {
                report(path, other.path());
                continue;
            }
            made.add(new OutputFile(target, () -> theme.file(path).orElseThrow()));
        }
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private void report(String path, String made) {
        diagnostics.report(Diagnostic.error(
                "BS-TEMPLATE-007",
                SourcePosition.of(theme.displayName(path)),
                "the site makes a file of its own at /" + made,
                "rename the file, or override the template that makes the other; site:eject lists them"));
    }
}
