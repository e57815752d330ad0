package dev.broadsheet.source;

import dev.broadsheet.diagnostic.DidYouMean;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Paths within the content folder, with {@code /} as separator. */
public final class ContentPaths {

    /** The folder of chapters. */
    public static final String CHAPTERS = "chapters/";

    private ContentPaths() {}

    /** The folder of a path, with the {@code /} at its end; empty for the content folder itself. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The name of a file, with its ending. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a file or a folder around it has a name that begins with a dot. */
    public static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /**
     * The path within the content folder; empty when it leads out.
     *
     * @param folder of the file that names the path
     * @param path relative to it, or to the content folder when it begins with {@code /}
     */
    public static Optional<String> normalise(String folder, String path) {
        String within = fromRoot(folder, path);
        return within.equals("..") || within.startsWith("../") ? Optional.empty() : Optional.of(within);
    }

    /** The same path also where it leads out: then it begins with {@code ..} */
    public static String fromRoot(String folder, String path) {
        String full = path.startsWith("/") ? path.substring(1) : folder + path;
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : List.of(full.split("/", -1))) {
            boolean up = segment.equals("..");
            if (up && !segments.isEmpty() && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (up || (!segment.isEmpty() && !segment.equals("."))) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** "did you mean 'x'?" with the path that was probably meant, as seen from a folder; or else the given advice. */
    public static String hint(String folder, String path, Collection<String> candidates, String otherwise) {
        return nearest(path, candidates).map(found -> hint(folder, path, found)).orElse(otherwise);
    }

    /** Says where the file is if it is called, as seen from a folder, as the missing one is from the content folder. */
    private static String hint(String folder, String missing, String found) {
        return relative(folder, found).equals(missing)
                ? "write " + missing + " without a / or ../ before it: the file is " + found
                : hint(folder, found);
    }

    /** "did you mean 'x'?" with a path as seen from a folder. */
    public static String hint(String folder, String path) {
        return "did you mean '" + relative(folder, path) + "'?";
    }

    /** A file of that name, the one with the nearest path; or else one whose path is near, or whose name is. */
    private static Optional<String> nearest(String path, Collection<String> candidates) {
        List<String> sameName = candidates.stream()
                .filter(candidate -> name(candidate).equals(name(path)))
                .sorted()
                .toList();
        Map<String, String> byName = new TreeMap<>();
        candidates.forEach(candidate -> byName.putIfAbsent(name(candidate), candidate));
        return DidYouMean.nearest(path, sameName)
                .or(() -> sameName.stream().findFirst())
                .or(() -> DidYouMean.nearest(path, candidates).filter(found -> isNearName(path, found)))
                .or(() -> DidYouMean.nearest(name(path), byName.keySet()).map(byName::get));
    }

    /** In a long path a wholly different name would be near. */
    private static boolean isNearName(String path, String found) {
        return DidYouMean.nearest(name(path), List.of(name(found))).isPresent();
    }

    private static String relative(String folder, String path) {
        return Path.of("/" + folder).relativize(Path.of("/" + path)).toString().replace('\\', '/');
    }
}
