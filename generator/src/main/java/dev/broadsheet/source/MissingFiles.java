package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports what a content folder cannot do without, with the file that was probably meant to be it. */
final class MissingFiles {

    /** What other programs call the file, and slips of its name. */
    private static final List<String> OTHER_SITES = List.of("""
            _config.yml _config.yaml config.yaml config.yml hugo.yaml _quarto.yml _site.yml mkdocs.yml hugo.toml
            config.toml book.toml _metadata.yml
            """.strip().split("\\s+", -1));

    /** Endings of files that hold text which somebody may have meant as an article. */
    private static final List<String> TEXTS = List.of(
            ".txt", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd", ".docx", ".html", ".adoc", ".rst", ".org");

    private final ContentRoot root;
    private final Set<String> paths;
    private final Diagnostics diagnostics;

    /** @param paths of all files of the content folder, sorted */
    MissingFiles(ContentRoot root, Set<String> paths, Diagnostics diagnostics) {
        this.root = root;
        this.paths = paths;
        this.diagnostics = diagnostics;
    }

    /** @param documents whether there is an article or a page, be it readable or not, or may be where nothing could be seen */
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

    /** What to do with the first file that looks like an article in another place or of another name. */
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
