package dev.broadsheet.publish;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.source.FileNames;
import dev.broadsheet.source.SourcePosition;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks that the paths of output files are valid together on any file system and host: within the folder, no name that Windows
 * forbids or that is too long, none that differ only by case or Unicode normalization, none that is both a file and a folder.
 */
final class OutputPaths {

    private static final String FORBIDDEN = "\\:*?\"<>|\u007F";

    private OutputPaths() {}

    /** Reports all problems. Returns whether there are none. */
    static boolean check(List<OutputFile> files, String shownAs, Diagnostics diagnostics) {
        List<String> paths = files.stream().map(OutputFile::path).sorted().toList();
        boolean good = true;
        for (String path : paths) {
            if (!isSafe(path)) {
                good = false;
                diagnostics.report(Diagnostic.error(
                        "BS-OUT-008",
                        SourcePosition.of(shownAs),
                        "the output path \"" + path + "\" cannot be written on every system",
                        "rename the file or slug that it comes from"));
            }
        }
        return checkDistinct(paths, shownAs, diagnostics) && good;
    }

    static boolean isSafe(String path) {
        if (hasForbidden(path) || path.equals(Manifest.NAME)) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            boolean hollow = name.isEmpty() || name.equals(".") || name.equals("..");
            if (hollow
                    || name.endsWith(".")
                    || name.endsWith(" ")
                    || FileNames.isDevice(name)
                    || FileNames.isTooLong(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasForbidden(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || FORBIDDEN.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean checkDistinct(List<String> paths, String shownAs, Diagnostics diagnostics) {
        List<String> folded = paths.stream().map(OutputPaths::fold).toList();
        Map<String, String> seen = new HashMap<>();
        Set<String> folders = new HashSet<>();
        folded.forEach(path -> addFolders(path, folders));
        boolean good = true;
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            String other = seen.put(folded.get(i), path);
            if (other != null || folders.contains(folded.get(i))) {
                good = false;
                diagnostics.report(clash(path, other == null ? path + "/" : other, shownAs));
            }
        }
        return good;
    }

    /** Adds the folders that a path is in. */
    static void addFolders(String path, Set<String> folders) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
    }

    /** Returns a path as systems compare it that ignore case and normalization. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Diagnostic clash(String path, String other, String shownAs) {
        return Diagnostic.error(
                "BS-OUT-007",
                SourcePosition.of(shownAs),
                path.equals(other)
                        ? "two files would be written to \"" + path + "\""
                        : "\"" + other + "\" and \"" + path + "\" are one path on some systems",
                "rename one of the files or slugs that they come from");
    }
}
