package dev.broadsheet.markdown;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.citation.Library;
import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.MetadataReader;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.DocumentParts;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.Part;
import dev.broadsheet.source.PartReader;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The works that each article may cite: those of the files in {@code site.yaml} and, with precedence, those of the files in its
 * own front matter. Each set of files is read once. Thread-safe.
 */
public final class Bibliographies {

    /** The bibliographies of a publication without citations. */
    static final Bibliographies NONE = new Bibliographies(LoadedContent.NONE, SiteConfig.EMPTY, new Diagnostics());

    private final LoadedContent content;
    private final SiteConfig site;
    private final Optional<PartReader> reader;
    private final Map<String, Told> own = new HashMap<>();
    private final Map<List<String>, Told> read = new HashMap<>();
    private Bibliography all = Bibliography.NONE;
    private StyleFile style = StyleFile.NONE;

    /** Works, and the diagnostics of their files. */
    private record Told(Bibliography bibliography, List<Diagnostic> diagnostics) {}

    private Bibliographies(LoadedContent content, SiteConfig site, Diagnostics diagnostics) {
        this.content = content;
        this.site = site;
        this.reader = content.root().map(root -> new PartReader(root, diagnostics));
    }

    /** Reads the files that {@code site.yaml} names, and reports those that cannot be read. */
    public static Bibliographies read(LoadedContent content, SiteConfig site, Diagnostics diagnostics) {
        Bibliographies found = new Bibliographies(content, site, diagnostics);
        found.style = StyleFile.read(content, site, found.reader, diagnostics);
        found.all = found.read("", site.citations().bibliography(), diagnostics);
        return found;
    }

    /** Returns the CSL style of all citations; empty for the built-in style. */
    Optional<CslStyle> style() {
        return style.style();
    }

    /** Returns the works that an article may cite, and reports errors in the files that it names itself. */
    public Bibliography of(SourceFile file, Diagnostics diagnostics) {
        return file.mayNameWorks() ? own(file, diagnostics) : all;
    }

    private synchronized Bibliography own(SourceFile file, Diagnostics diagnostics) {
        Told told = own.computeIfAbsent(file.path(), path -> {
            Diagnostics found = new Diagnostics();
            return new Told(read(ContentPaths.folder(path), named(file), found), found.sorted());
        });
        told.diagnostics().forEach(diagnostics::report);
        return told.bibliography();
    }

    /** Returns the files that the front matter names. Other errors in it are ignored here; {@link ArticleParser} reports them. */
    private List<LocatedValue<String>> named(SourceFile file) {
        Diagnostics elsewhere = new Diagnostics();
        return DocumentParts.split(file.text(), elsewhere)
                .map(parts -> MetadataReader.read(file, parts, site, elsewhere))
                .map(metadata -> metadata.processing().bibliography())
                .orElse(List.of());
    }

    private Bibliography read(String folder, List<LocatedValue<String>> named, Diagnostics diagnostics) {
        List<Part> parts = new ArrayList<>();
        StringBuilder hashes = new StringBuilder(style.hash()).append(all.hash());
        for (LocatedValue<String> name : named) {
            PartReader.Read file = find(folder, name.value());
            file.part().ifPresent(parts::add);
            hashes.append(file.part().map(Part::sha256).orElse(file.fault())).append('\n');
            if (file.part().isEmpty()) {
                diagnostics.report(unusable(folder, name, file.fault()));
            }
        }
        String hash = Fingerprint.of(hashes.toString().getBytes(StandardCharsets.UTF_8));
        return named.isEmpty() ? all : new Bibliography(library(parts, diagnostics), hash, !folder.isEmpty());
    }

    private PartReader.Read find(String folder, String path) {
        Optional<String> within = ContentPaths.normalise(folder, path)
                .filter(found -> !path.contains("://"))
                .filter(found -> content.root()
                        .filter(root -> !(root.find(found) instanceof ContentRoot.Outside))
                        .isPresent());
        if (within.isPresent() && content.paths().noneMatch(within.get()::equals)) {
            return new PartReader.Read(Optional.empty(), "there is no such file");
        }
        return within.flatMap(found -> reader.map(files -> files.read(found)))
                .orElseGet(() -> new PartReader.Read(Optional.empty(), "it leads out of the content folder"));
    }

    private Diagnostic unusable(String folder, LocatedValue<String> name, String fault) {
        return Diagnostic.error(
                "BS-CITE-005",
                name.position(),
                "the bibliography '" + name.value() + "' cannot be used: " + fault,
                hint(folder, ContentPaths.normalise(folder, name.value()).orElse(name.value())));
    }

    private String hint(String folder, String path) {
        List<String> paths = content.paths().toList();
        if (paths.contains(path)) {
            return isOutside(path)
                    ? "copy the file into the content folder, and name that"
                    : "save it as plain text with the encoding UTF-8, and let the build read it";
        }
        return ContentPaths.hint(
                folder,
                path,
                paths,
                folder.isEmpty()
                        ? "write its path from the content folder on, such as sources.bib"
                        : "write its path from the article on, such as sources.bib, or with a / at its beginning"
                                + " from the content folder on");
    }

    /** Returns whether a symbolic link leads out of the content folder. */
    private boolean isOutside(String path) {
        return content.root()
                .filter(root -> root.find(path) instanceof ContentRoot.Outside)
                .isPresent();
    }

    private Library library(List<Part> parts, Diagnostics diagnostics) {
        List<SourceText> texts = parts.stream().map(Part::text).toList();
        List<String> paths = parts.stream().map(Part::path).toList();
        Told told = read.computeIfAbsent(paths, key -> {
            Diagnostics found = new Diagnostics();
            Library library = all.library().with(texts, found);
            return new Told(new Bibliography(library, "", true), found.sorted());
        });
        told.diagnostics().forEach(diagnostics::report);
        return told.bibliography().library();
    }
}
