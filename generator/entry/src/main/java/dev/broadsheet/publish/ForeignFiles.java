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
 * Files in the output folder that Broadsheet did not write, by the Maven plugin that wrote them. Maven's site plugin and most
 * reports write to {@code target/site}, which a project may have configured for Broadsheet, too.
 *
 * @param byWriter sorted paths by the name of the plugin; under {@link #UNKNOWN} for unknown writers
 */
record ForeignFiles(SortedMap<String, List<String>> byWriter) {

    /** Sorts after the names of all plugins. */
    private static final String UNKNOWN = "~";

    private static final String SITE_PLUGIN = "maven-site-plugin";

    /** Folders of Maven sites that are known to belong to a plugin. */
    private static final Map<String, String> FOLDERS = Map.of(
            "apidocs", "maven-javadoc-plugin",
            "testapidocs", "maven-javadoc-plugin",
            "jacoco", "jacoco-maven-plugin",
            "jacoco-aggregate", "jacoco-maven-plugin",
            "jacoco-it", "jacoco-maven-plugin",
            "xref", "maven-jxr-plugin",
            "xref-test", "maven-jxr-plugin");

    /** Folders for style sheets, pictures and scripts of Maven site skins; these files cannot be identified by content. */
    private static final Set<String> SKIN_FOLDERS = Set.of("css", "fonts", "images", "img", "js");

    /** Text in the head of the pages of Maven sites. */
    private static final String SITE_MARK = "Apache Maven Doxia";

    private static final int HEAD_BYTES = 4096;
    private static final int NAMED = 3;

    /**
     * @param folder the output folder
     * @param files the paths of all files in it, sorted
     * @param ours the paths that an earlier run wrote. If there is a foreign file, those that Maven's site plugin has overwritten
     *     are foreign, too
     */
    static ForeignFiles find(Path folder, List<String> files, Set<String> ours) throws IOException {
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
        return new ForeignFiles(found);
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

    /** Returns some of the paths with their writers. */
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
