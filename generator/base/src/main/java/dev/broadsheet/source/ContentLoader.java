package dev.broadsheet.source;

import dev.broadsheet.cache.SipHash;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.work.Parallel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The load phase: reads {@code site.yaml}, {@code articles/}, {@code pages/} and {@code chapters/}. */
public final class ContentLoader {

    static final String SITE_FILE = "site.yaml";

    private static final String SUMMARY_FILE = "chapters/SUMMARY.md";

    /** Extensions of Markdown files in other programs. */
    private static final Pattern OTHER_MARKDOWN = Pattern.compile("(?i)\\.(markdown|mdown|mkdn?|mdx|md\\.txt)$");

    private final ContentRoot root;
    private final KnownFiles known;
    private final Function<String, Optional<FileRecord>> unchanged;
    private final Supplier<SipHash> hash;
    private final Diagnostics diagnostics;
    private final SortedSet<String> paths;
    private final Set<String> regular;
    /** Whether every folder and symbolic link could be followed. */
    private final boolean whole;

    private final Includes includes;

    private ContentLoader(
            ContentRoot root,
            KnownFiles known,
            Optional<SortedSet<String>> listed,
            Function<String, Optional<FileRecord>> unchanged,
            Supplier<SipHash> hash,
            Diagnostics diagnostics) {
        this.root = root;
        this.known = known;
        this.unchanged = unchanged;
        this.hash = hash;
        this.diagnostics = diagnostics;
        Diagnostics found = new Diagnostics();
        FolderWalk walk = new FolderWalk(root, found);
        Optional<SortedSet<String>> visible = listed.flatMap(FolderWalk::visible);
        this.paths = visible.orElseGet(() -> new TreeSet<>(walk.files()));
        this.regular = visible.<Set<String>>map(files -> files).orElseGet(walk::regular);
        this.whole = !found.hasErrors();
        found.sorted().forEach(diagnostics::report);
        this.includes = new Includes(root, paths, diagnostics);
    }

    /**
     * Reads all text files. Unreadable files are reported and left out.
     *
     * @param projectDirectory names of files in diagnostics are relative to it
     * @param contentDirectory the content folder
     */
    public static LoadedContent load(Path projectDirectory, Path contentDirectory, Diagnostics diagnostics) {
        SipHash hash = SipHash.withNewKey();
        return load(
                projectDirectory,
                contentDirectory,
                KnownFiles.none(),
                Optional.empty(),
                path -> Optional.empty(),
                () -> hash,
                diagnostics);
    }

    /**
     * Reads every text file that may have changed. Unreadable files are reported and left out.
     *
     * @param projectDirectory the folder to which file names in diagnostics are relative
     * @param contentDirectory the content folder
     * @param known the files that earlier runs read from the same folder
     * @param listed paths of all files of the content folder, including hidden ones, if there are no symbolic links; empty if
     *     the folder has to be walked
     * @param unchanged returns, by its path within the folder, the record of a file that has not changed since an earlier run
     *     read it
     * @param hash returns the hash function of texts, the same in each run that uses the same records and the same cache
     */
    public static LoadedContent load(
            Path projectDirectory,
            Path contentDirectory,
            KnownFiles known,
            Optional<SortedSet<String>> listed,
            Function<String, Optional<FileRecord>> unchanged,
            Supplier<SipHash> hash,
            Diagnostics diagnostics) {
        if (!Files.isDirectory(contentDirectory)) {
            return missing(ContentRoot.displayName(projectDirectory, contentDirectory), diagnostics);
        }
        try {
            ContentRoot root = ContentRoot.of(projectDirectory, contentDirectory);
            return new ContentLoader(root, known, listed, unchanged, hash, diagnostics).load();
        } catch (IOException e) {
            return missing(ContentRoot.displayName(projectDirectory, contentDirectory), diagnostics);
        }
    }

    private static LoadedContent missing(String name, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.error(
                "BS-SRC-001",
                SourcePosition.of(name),
                "there is no content folder",
                "make the folder with a site.yaml and articles/*.md in it, or set contentDirectory"));
        return LoadedContent.NONE;
    }

    private LoadedContent load() {
        TreeSet<String> others = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        known.retain(paths);
        paths.forEach(path -> (kind(path).isPresent() ? texts : others).add(path));
        List<SourceFile> files = read(texts);
        new MissingFiles(root, paths, diagnostics)
                .report(!whole || texts.stream().anyMatch(path -> !path.equals(SITE_FILE)));
        texts.forEach(this::reportMistakenLanguage);
        reportStrays(others, included(files));
        StrayHostFiles.report(root, others, diagnostics);
        return new LoadedContent(
                Optional.of(root),
                files(files, SourceFile.Kind.SITE).findFirst(),
                files(files, SourceFile.Kind.ARTICLE).toList(),
                files(files, SourceFile.Kind.PAGE).toList(),
                files(files, SourceFile.Kind.CHAPTER).toList(),
                files(files, SourceFile.Kind.SUMMARY).findFirst(),
                others);
    }

    private static Stream<SourceFile> files(List<SourceFile> files, SourceFile.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind);
    }

    private List<SourceFile> read(List<String> paths) {
        return Parallel.map(paths, path -> read(kind(path).orElseThrow(), path).map(ReadFile::of)).stream()
                .flatMap(Optional::stream)
                .map(read -> read.mayInclude() ? compose(read.file()) : read.file())
                .toList();
    }

    /**
     * A file, and whether it may include or name others. The search for includes runs in parallel, since few files have any.
     */
    private record ReadFile(SourceFile file, boolean mayInclude) {

        static ReadFile of(SourceFile file) {
            boolean isDocument = file.kind() != SourceFile.Kind.SITE && file.kind() != SourceFile.Kind.SUMMARY;
            boolean isKnown = isDocument && !file.text().isUnread();
            if (isKnown) {
                file.mayNameWorks(); // is cached
            }
            return new ReadFile(file, isKnown && Includes.mayBeIn(file.text()));
        }
    }

    /**
     * Composes a file. Called sequentially: shared includes are read once, and diagnostics have the same order in every run.
     */
    private SourceFile compose(SourceFile file) {
        return includes.compose(file)
                .map(text -> new SourceFile(file.kind(), file.path(), file.text(), file.hash(), Optional.of(text)))
                .orElse(file);
    }

    private static Optional<SourceFile.Kind> kind(String path) {
        boolean markdown = Part.isMarkdown(path) && !Part.isNamed(path);
        if (path.equals(SITE_FILE)) {
            return Optional.of(SourceFile.Kind.SITE);
        } else if (path.equals(SUMMARY_FILE)) {
            return Optional.of(SourceFile.Kind.SUMMARY);
        } else if (markdown && path.startsWith("articles/")) {
            return Optional.of(SourceFile.Kind.ARTICLE);
        } else if (markdown && path.startsWith("pages/")) {
            return Optional.of(SourceFile.Kind.PAGE);
        } else if (markdown && path.startsWith(ContentPaths.CHAPTERS)) {
            return Optional.of(SourceFile.Kind.CHAPTER);
        }
        return Optional.empty();
    }

    private static Set<String> included(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> file.parts().stream())
                .map(Part::path)
                .collect(Collectors.toSet());
    }

    private void reportMistakenLanguage(String path) {
        LanguageSuffix.mistaken(path, paths)
                .ifPresent(suffix -> diagnostics.report(Diagnostic.warning(
                        "BS-LANG-002",
                        SourcePosition.of(root.displayName(path)),
                        "'" + suffix + "' in the name is not a language, so the file is not a translation",
                        "write a language of two letters (ISO 639-1), as in .fr.md or .pt-BR.md")));
    }

    private void reportStrays(Set<String> others, Set<String> included) {
        others.stream()
                .filter(path ->
                        kind(OTHER_MARKDOWN.matcher(path).replaceFirst(".md")).isPresent())
                .filter(path -> !included.contains(path))
                .forEach(path -> diagnostics.report(Diagnostic.warning(
                        "BS-SRC-011",
                        SourcePosition.of(root.displayName(path)),
                        "only files whose names end with .md are read, so nothing is made of this one",
                        "rename it; begin its name with _ when others include it")));
        Stream<String> strays = others.stream()
                .filter(path -> Part.isMarkdown(path) && !Part.isNamed(path) && !included.contains(path));
        strays.forEach(path -> {
            diagnostics.report(Diagnostic.warning(
                    "BS-SRC-011",
                    SourcePosition.of(root.displayName(path)),
                    "the file is in none of articles/, pages/ and chapters/, so nothing is made of it",
                    "move it to one of them; begin its name with _ when others include it"));
        });
    }

    private Optional<SourceFile> read(SourceFile.Kind kind, String path) {
        return unchanged
                .apply(path)
                .flatMap(before -> unread(kind, path, before))
                .or(() -> readNow(kind, path));
    }

    private Optional<SourceFile> unread(SourceFile.Kind kind, String path, FileRecord before) {
        return before.characters()
                .map(length ->
                        SourceText.unread(root.displayName(path), length, again(root, path, before.hash(), hash)))
                .map(text -> new SourceFile(kind, path, text, before.hash(), Optional.empty()));
    }

    /** Returns what reads a file later. It holds little, since texts may outlive the run. */
    private static Supplier<byte[]> again(ContentRoot root, String path, String expected, Supplier<SipHash> hash) {
        return () -> bytes(root, path, expected, hash.get());
    }

    /** Returns the bytes of a file whose reading was deferred, or whose text was released; it must not have changed. */
    private static byte[] bytes(ContentRoot root, String path, String expected, SipHash hash) {
        String name = root.displayName(path);
        try {
            byte[] bytes = Files.readAllBytes(root.path().resolve(path));
            if (!hash.of(bytes).equals(expected)) {
                throw new ChangedFileException(name);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(new ChangedFileException(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SourceFile> readNow(SourceFile.Kind kind, String path) {
        String name = root.displayName(path);
        try {
            Optional<Path> real = real(path);
            if (real.isPresent()) {
                return readNow(kind, path, real.get());
            }
            return isDangling(path) ? dangling(name) : unreadable(name);
        } catch (IOException | InvalidPathException e) { // the locale may have no letters for the name
            return unreadable(name);
        }
    }

    private Optional<SourceFile> readNow(SourceFile.Kind kind, String path, Path real) throws IOException {
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(Limits.TEXT_FILE_BYTES + 1);
            if (bytes.length > Limits.TEXT_FILE_BYTES) {
                return tooLarge(root.displayName(path));
            }
            Optional<SourceFile> before = known.find(path, bytes);
            return before.isPresent() ? before : decode(kind, path, bytes);
        }
    }

    /**
     * Returns the real path of a file. A path known to have no links is not resolved, which would access each parent folder.
     */
    private Optional<Path> real(String path) {
        if (regular.contains(path)) {
            return Optional.of(root.path().resolve(path));
        }
        return root.find(path) instanceof ContentRoot.Found found ? Optional.of(found.file()) : Optional.empty();
    }

    private Optional<SourceFile> decode(SourceFile.Kind kind, String path, byte[] bytes) {
        Diagnostics found = new Diagnostics();
        Optional<SourceFile> file = Utf8.decode(root.displayName(path), bytes, found)
                .map(text -> {
                    String read = hash.get().of(bytes);
                    text.readAgainBy(again(root, path, read, hash));
                    return new SourceFile(kind, path, text, read, Optional.empty());
                });
        if (found.sorted().isEmpty()) {
            file.ifPresent(read -> known.put(read, bytes));
        }
        found.sorted().forEach(diagnostics::report);
        return file;
    }

    private Optional<SourceFile> tooLarge(String name) {
        diagnostics.report(Diagnostic.error(
                "BS-SRC-006",
                SourcePosition.of(name),
                "the file is larger than " + Limits.TEXT_FILE_BYTES / (1024 * 1024) + " MiB",
                "split it into several articles"));
        return Optional.empty();
    }

    private boolean isDangling(String path) {
        Path file = root.path().resolve(path);
        return Files.isSymbolicLink(file) && Files.notExists(file);
    }

    private Optional<SourceFile> dangling(String name) {
        diagnostics.report(Diagnostic.error(
                "BS-SRC-009", SourcePosition.of(name), "the symbolic link leads to nothing", "remove the link"));
        return Optional.empty();
    }

    private Optional<SourceFile> unreadable(String name) {
        boolean undecoded = name.indexOf('\uFFFD') >= 0;
        diagnostics.report(Diagnostic.error(
                "BS-SRC-009",
                SourcePosition.of(name),
                "the file cannot be read",
                undecoded
                        ? "its name is not UTF-8: rename it; or set LC_ALL=C.UTF-8 in the environment of the build, if the"
                                + " locale has no letters for the name"
                        : "check its permissions"));
        return Optional.empty();
    }
}
