package dev.broadsheet.source;

import dev.broadsheet.diagnostic.DidYouMean;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Paths within the content folder, with {@code /} as separator. */
public final class ContentPaths {

    /** The folder of chapters. */
    public static final String CHAPTERS = "chapters/";

    private ContentPaths() {}

    /** Returns the folder of a path, including the trailing {@code /}; empty for the content folder itself. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Returns the name of a file, including its extension. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the extension of the file that a path or URL names, in lower case, without the dot; empty if there is none. */
    public static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns whether the name of a file or of one of its parent folders begins with a dot. */
    public static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /**
     * Resolves a path to a normalised one within the content folder; empty if it leads out of the folder.
     *
     * @param folder the folder of the file that names the path
     * @param path relative to it, or to the content folder when it begins with {@code /}
     */
    public static Optional<String> normalise(String folder, String path) {
        String within = fromRoot(folder, path);
        return within.equals("..") || within.startsWith("../") ? Optional.empty() : Optional.of(within);
    }

    /** Resolves a path as {@link #normalise} does; a path that leads out of the content folder begins with {@code ..} */
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

    /**
     * Returns "did you mean 'x'?" with the most similar of some paths, relative to a folder; the given advice if none is
     * similar.
     */
    public static String hint(String folder, String path, Collection<String> candidates, String otherwise) {
        return nearest(path, candidates).map(found -> hint(folder, path, found)).orElse(otherwise);
    }

    /** Returns a hint. A path that would be right without its {@code /} or {@code ../} gets a hint that says so. */
    private static String hint(String folder, String missing, String found) {
        return relative(folder, found).equals(missing)
                ? "write " + missing + " without a / or ../ before it: the file is " + found
                : hint(folder, found);
    }

    /** Returns "did you mean 'x'?" with a path relative to a folder. */
    public static String hint(String folder, String path) {
        return "did you mean '" + relative(folder, path) + "'?";
    }

    /**
     * Returns the most similar path: first among files of the same name, then among files with a similar path and name, then by
     * name only.
     */
    public static Optional<String> nearest(String path, Collection<String> candidates) {
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

    /**
     * Returns whether the names are similar, too: two long paths count as similar even if their file names have nothing in
     * common.
     */
    private static boolean isNearName(String path, String found) {
        return DidYouMean.nearest(name(path), List.of(name(found))).isPresent();
    }

    /** Returns the path of a file relative to a folder. */
    public static String relative(String folder, String path) {
        return Path.of("/" + folder).relativize(Path.of("/" + path)).toString().replace('\\', '/');
    }
}
