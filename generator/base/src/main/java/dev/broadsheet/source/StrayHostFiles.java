package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Reports files for the web host and for browsers that authors put where other programs want them. Content publishes none of
 * them: a host obeys them, so that they belong to those who may change the templates.
 */
final class StrayHostFiles {

    /** Names without a leading dot, which the listing of the content folder contains. */
    private static final Set<String> NAMES = Set.of(
            "CNAME",
            "_redirects",
            "_headers",
            "robots.txt",
            "ads.txt",
            "app-ads.txt",
            "humans.txt",
            "security.txt",
            "favicon.ico",
            "site.webmanifest",
            "web.config");

    /** Names that the listing leaves out, since it has nothing hidden. */
    private static final List<String> HIDDEN = List.of(".domains", ".htaccess", ".nojekyll", ".well-known");

    /** Folders for such files in other programs; empty for the content folder itself. */
    private static final List<String> FOLDERS = List.of("", "static/", "public/");

    private StrayHostFiles() {}

    /** @param files the paths of all files that are neither hidden nor documents */
    static void report(ContentRoot root, SortedSet<String> files, Diagnostics diagnostics) {
        for (String folder : FOLDERS) {
            List<String> found = new ArrayList<>();
            NAMES.stream()
                    .sorted()
                    .filter(name -> files.contains(folder + name))
                    .forEach(found::add);
            HIDDEN.stream().filter(name -> root.has(folder + name)).forEach(found::add);
            found.forEach(name -> diagnostics.report(Diagnostic.warning(
                    "BS-FILE-006",
                    SourcePosition.of(root.displayName(folder + name)),
                    "content publishes no files for the host, so this one is left out",
                    "move it to templates/static/" + name + ": what is there is published at the root of the site")));
        }
    }
}
