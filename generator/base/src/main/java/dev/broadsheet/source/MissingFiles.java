package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports required files that the content folder lacks, and suggests the files that were probably meant. */
final class MissingFiles {

    /** Names of the configuration file in other programs, and likely misspellings. */
    private static final List<String> OTHER_SITES = List.of("""
            _config.yml _config.yaml config.yaml config.yml hugo.yaml _quarto.yml _site.yml mkdocs.yml hugo.toml
            config.toml book.toml _metadata.yml
            """.strip().split("\\s+", -1));

    /** Extensions of text files that may have been meant as articles. */
    private static final List<String> TEXTS = List.of(
            ".txt", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd", ".docx", ".html", ".adoc", ".rst", ".org");

    private final ContentRoot root;
    private final Set<String> paths;
    private final Diagnostics diagnostics;

    /** @param paths the paths of all files of the content folder, sorted */
    MissingFiles(ContentRoot root, Set<String> paths, Diagnostics diagnostics) {
        this.root = root;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /**
     * @param documents whether an article or a page exists, readable or not, or may exist in a folder that could not be read
     */
    void report(boolean documents) {
        if (!paths.contains(ContentLoader.SITE_FILE)) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-002",
                    SourcePosition.of(root.displayName(ContentLoader.SITE_FILE)),
                    "there is no site.yaml",
                    other().orElse("make the file with at least: title: The name of your publication")));
        }
        if (!documents) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-015",
                    SourcePosition.of(root.displayName("articles")),
                    "there is no article and no page, so there is nothing to publish",
                    text().orElse("write one, such as articles/first.md; its name has to end with .md")));
        }
    }

    private Optional<String> other() {
        if (paths.contains("site.yml")) {
            return Optional.of("rename site.yml to site.yaml");
        }
        return OTHER_SITES.stream()
                .filter(paths::contains)
                .findFirst()
                .map(path -> "write into it what " + path
                        + " says, with the keys that 'The publication' of the manual lists");
    }

    /** Returns a hint for the first file that looks like an article with a wrong folder or extension. */
    private Optional<String> text() {
        return paths.stream()
                .filter(path -> !Part.isNamed(path) && !path.equals(ContentLoader.SITE_FILE))
                .filter(path ->
                        Part.isMarkdown(path) || TEXTS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith))
                .findFirst()
                .map(path -> path + " is not an article: " + (Part.isMarkdown(path) ? "move it to " : "make it ")
                        + "articles/" + ContentPaths.name(path).replaceFirst("\\.[^.]*$", "") + ".md");
    }
}
