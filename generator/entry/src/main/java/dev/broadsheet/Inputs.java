package dev.broadsheet;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.source.ContentRoot;
import dev.broadsheet.source.FileRecord;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.template.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fingerprints of all inputs of a run, by their names as shown to the user. */
final class Inputs {

    private static final String OPTIONS = "the options";

    private final SortedMap<String, String> fingerprints = new TreeMap<>();

    private Inputs() {}

    /** @param unchanged returns the records of unchanged content files, by their paths within the content folder */
    static SortedMap<String, String> of(
            GeneratorOptions options,
            LoadedContent content,
            Theme theme,
            Function<String, Optional<FileRecord>> unchanged) {
        Inputs inputs = new Inputs();
        inputs.fingerprints.put(OPTIONS, of(options));
        Stream.of(content.site().stream(), content.summary().stream(), content.documents())
                .flatMap(files -> files)
                .forEach(inputs::add);
        content.root()
                .ifPresent(root -> content.otherFiles()
                        .forEach(path ->
                                inputs.add(root, path, unchanged.apply(path).map(FileRecord::hash))));
        theme.list("").forEach(path -> inputs.add(theme, path));
        return Collections.unmodifiableSortedMap(inputs.fingerprints);
    }

    /** Returns whether an earlier run had the same options. */
    static boolean areSameOptions(SortedMap<String, String> before, GeneratorOptions options) {
        return of(options).equals(before.get(OPTIONS));
    }

    /**
     * Returns the fingerprint of the options that affect the output: not the clock, nor how files get into the output folder.
     */
    private static String of(GeneratorOptions options) {
        return Fingerprint.of(List.of(
                        options.projectDirectory(),
                        options.contentDirectory(),
                        options.templatesDirectory(),
                        options.outputDirectory(),
                        options.reportDirectory(),
                        options.cacheDirectory(),
                        options.time(),
                        options.failOn(),
                        options.published())
                .toString());
    }

    private void add(SourceFile file) {
        fingerprints.put(file.text().name(), file.hash());
    }

    private void add(ContentRoot root, String path, Optional<String> known) {
        fingerprints.put(root.displayName(path), known.orElseGet(() -> of(root, path)));
    }

    private static String of(ContentRoot root, String path) {
        return root.find(path) instanceof ContentRoot.Found file ? ofFile(file.file()) : "not there";
    }

    /** Adds a file of the user's theme. Those of the default theme are a part of the program. */
    private void add(Theme theme, String path) {
        if (theme.isUsers(path)) {
            fingerprints.put(theme.displayName(path), theme.fingerprint(path::equals));
        }
    }

    private static String ofFile(Path file) {
        try {
            long size = Files.size(file);
            // Larger files are refused wherever they are used.
            return size > Limits.ASSET_BYTES ? "large " + size : Fingerprint.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
