package dev.broadsheet.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files of an output folder that Broadsheet did not write, by the Maven plugin that did. Maven's own site plugin and most
 * reports write to {@code target/site}, which a project may have given to Broadsheet too.
 *
 * @param byWriter paths, sorted, by the name of a plugin; those of a writer that we do not know below {@link #UNKNOWN}
 */
record Strays(SortedMap<String, List<String>> byWriter) {

    /** After the names of all plugins. */
    private static final String UNKNOWN = "~";

    private static final String SITE_PLUGIN = "maven-site-plugin";

    /** The folders in Maven's site that are known to be a plugin's. */
    private static final Map<String, String> FOLDERS = Map.of(
            "apidocs", "maven-javadoc-plugin",
            "testapidocs", "maven-javadoc-plugin",
            "jacoco", "jacoco-maven-plugin",
            "jacoco-aggregate", "jacoco-maven-plugin",
            "jacoco-it", "jacoco-maven-plugin",
            "xref", "maven-jxr-plugin",
            "xref-test", "maven-jxr-plugin");

    /** Where the skins of Maven's site have their style sheets, pictures and scripts, which bear no mark. */
    private static final Set<String> SKIN_FOLDERS = Set.of("css", "fonts", "images", "img", "js");

    /** What pages of Maven's site say in their head. */
    private static final String SITE_MARK = "Apache Maven Doxia";

    private static final int HEAD_BYTES = 4096;
    private static final int NAMED = 3;

    /**
     * @param folder the output folder
     * @param files the paths of all files in it, sorted
     * @param ours those that an earlier run wrote; when there is a stray, those of them that Maven's site has written over
     *     are strays too
     */
    static Strays find(Path folder, List<String> files, Set<String> ours) throws IOException {
        SortedMap<String, List<String>> found = new TreeMap<>();
        if (!ours.containsAll(files)) {
            for (String path : files) {
                boolean pageOfMaven = path.endsWith(".html") && hasSiteMark(folder.resolve(path));
                if (pageOfMaven || !ours.contains(path)) {
                    String writer = pageOfMaven ? SITE_PLUGIN : FOLDERS.getOrDefault(topFolder(path), UNKNOWN);
                    found.computeIfAbsent(writer, name -> new ArrayList<>()).add(path);
                }
            }
        }
        giveSkinToSitePlugin(found);
        return new Strays(found);
    }

    private static boolean hasSiteMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1).contains(SITE_MARK);
        }
    }

    private static String topFolder(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private static void giveSkinToSitePlugin(SortedMap<String, List<String>> found) {
        List<String> pages = found.get(SITE_PLUGIN);
        List<String> unknown = found.get(UNKNOWN);
        if (pages != null && unknown != null) {
            List<String> skin = unknown.stream()
                    .filter(path -> SKIN_FOLDERS.contains(topFolder(path)))
                    .toList();
            pages.addAll(skin);
            unknown.removeAll(Set.copyOf(skin));
            found.values().removeIf(List::isEmpty);
        }
    }

    boolean isEmpty() {
        return byWriter.isEmpty();
    }

    /** Some of the paths, and who wrote them. */
    String shown() {
        return byWriter.entrySet().stream()
                .map(entry -> shown(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String shown(String writer, List<String> paths) {
        String named = paths.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = paths.size() - NAMED;
        return named + (more > 0 ? " and " + more + " more" : "") + (writer.equals(UNKNOWN) ? "" : " (" + writer + ")");
    }

    String hint() {
        return byWriter.keySet().stream().allMatch(UNKNOWN::equals)
                ? "nothing is deleted that is not ours: move it away, delete the folder, or choose another"
                : "nothing is deleted that is not ours: choose a folder that no other plugin writes to, "
                        + "such as the default, target/broadsheet/site";
    }
}
