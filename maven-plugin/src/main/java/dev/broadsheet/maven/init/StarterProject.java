package dev.broadsheet.maven.init;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a new project: a POM, content that explains itself, and workflows of CI.
 *
 * @param title of the publication
 * @param language a BCP 47 tag
 * @param version of the plugin
 * @param today the date of its first articles
 */
public record StarterProject(String title, Kind kind, String language, String version, LocalDate today) {

    /** The folder of files that every project has. */
    private static final String EVERY = "every";

    /** The file that is not named {@code .gitignore} here, since it would be one. */
    private static final Map<String, String> RENAMED = Map.of("gitignore", ".gitignore");

    /** What a new project is for. */
    public enum Kind {
        NEWS,
        REPORT,
        BOOK,
        MANUAL;

        private String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was written.
     *
     * @param written paths of new files
     * @param kept paths of files that were there, and were not changed
     */
    public record Result(List<String> written, List<String> kept) {

        /** Creates a result that does not change. */
        public Result {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /** Writes the files that are not there yet. */
    public Result writeTo(Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (Files.exists(target)) {
                kept.add(file.getKey());
            } else {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.writeString(target, file.getValue());
                written.add(file.getKey());
            }
        }
        return new Result(written, kept);
    }

    /** Returns the texts of the files by their paths. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : resource("files.txt").lines().toList()) {
            int slash = name.indexOf('/');
            String folder = name.substring(0, slash);
            if (folder.equals(EVERY) || folder.equals(kind.folder())) {
                String path = name.substring(slash + 1);
                files.put(RENAMED.getOrDefault(path, path), filled(resource(name)));
            }
        }
        return files;
    }

    private String filled(String text) {
        boolean english = Locale.forLanguageTag(language).getLanguage().equals("en");
        return text.replace("@TITLE_YAML@", yaml(title))
                .replace("@TITLE_XML@", xml(title))
                .replace("@ARTIFACT@", artifact(title))
                .replace("@LANGUAGE@", language)
                .replace("@ARTICLE_LANGUAGE@", english ? "" : "\nlanguage: en")
                .replace("@VERSION@", version)
                .replace("@TODAY@", today.toString());
    }

    private static String yaml(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns a name for Maven: letters of ASCII, digits and hyphens. */
    private static String artifact(String title) {
        String name = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "publication" : name;
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = StarterProject.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("the plugin lacks its file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
