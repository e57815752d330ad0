package dev.broadsheet.publish;

import dev.broadsheet.cache.FileDigest;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.work.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Validates the output folder before it is replaced. Reports problems; changes nothing. */
final class OutputFolder {

    /** Files that desktop environments create in any folder; they can be deleted. */
    private static final Set<String> DESKTOP_FILES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /** Inputs that are read completely, so that an output within them would be read by the next run. */
    private static final Set<String> READ_AS_A_WHOLE = Set.of("content folder", "templates folder");

    private final Path folder;
    private final String shownAs;
    private final Map<String, Path> inputs;

    OutputFolder(Path folder, String shownAs, Map<String, Path> inputs) {
        this.folder = folder;
        this.shownAs = shownAs;
        this.inputs = new TreeMap<>(inputs);
    }

    Path path() {
        return folder;
    }

    String shownAs() {
        return shownAs;
    }

    /** Checks that the folder is a real folder or missing, contains no inputs, and is not within one. */
    boolean check(Diagnostics diagnostics) {
        if (Files.isSymbolicLink(folder)) {
            return refuse(
                    diagnostics,
                    "BS-OUT-001",
                    "the output folder is a symbolic link, and it is replaced as a whole",
                    "name the folder that the link leads to");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return refuse(
                    diagnostics,
                    "BS-OUT-002",
                    "the output folder is a file",
                    "choose another output folder, or remove the file");
        }
        return checkApart(diagnostics);
    }

    private boolean checkApart(Diagnostics diagnostics) {
        try {
            Path real = FileTrees.real(folder);
            for (Map.Entry<String, Path> input : inputs.entrySet()) {
                Path other = FileTrees.real(input.getValue());
                if (other.startsWith(real)) {
                    return refuse(
                            diagnostics,
                            "BS-OUT-003",
                            "the output folder " + (other.equals(real) ? "is" : "holds") + " the " + input.getKey()
                                    + ", which would be deleted",
                            "choose an output folder of its own, such as target/broadsheet/site");
                } else if (READ_AS_A_WHOLE.contains(input.getKey()) && real.startsWith(other)) {
                    return refuse(
                            diagnostics,
                            "BS-OUT-011",
                            "the output folder lies in the " + input.getKey() + ", so that the next run would read it",
                            "choose an output folder beside it, such as target/broadsheet/site");
                }
            }
            return true;
        } catch (IOException e) {
            reportFailure(e, diagnostics);
            return false;
        }
    }

    /** Checks that the system can encode all paths: the locales C and POSIX support only ASCII. */
    boolean checkLetters(List<OutputFile> files, Diagnostics diagnostics) {
        for (OutputFile file : files) {
            try {
                Path unused = folder.resolve(file.path());
            } catch (InvalidPathException e) {
                return refuse(
                        diagnostics,
                        "BS-OUT-013",
                        "the locale of this system cannot encode the path \"" + file.path() + "\"",
                        "set LC_ALL=C.UTF-8 in the environment of the build");
            }
        }
        return true;
    }

    boolean exists() {
        return FileTrees.exists(folder);
    }

    /** Returns the paths of its files; empty if it contains files that no earlier run wrote, which is reported. */
    Optional<Set<String>> own(Diagnostics diagnostics) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Set.of());
        }
        List<String> files = files();
        return checkStrays(files, diagnostics) ? Optional.of(new TreeSet<>(files)) : Optional.empty();
    }

    private boolean checkStrays(List<String> files, Diagnostics diagnostics) throws IOException {
        Set<String> ours = Manifest.readPaths(folder).orElse(Set.of());
        Set<String> known = new TreeSet<>(ours);
        if (!ours.isEmpty()) {
            known.add(Manifest.NAME);
        }
        ForeignFiles foreign = ForeignFiles.find(folder, files, known);
        return foreign.isEmpty()
                || refuse(
                        diagnostics,
                        "BS-OUT-004",
                        "the output folder holds " + foreign.shown() + ", which Broadsheet did not write",
                        foreign.hint());
    }

    /** Whether it contains exactly these files with unchanged content. */
    boolean holds(Published published) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !published.files().equals(files())) {
            return false;
        }
        return Parallel.map(List.copyOf(published.marks().entrySet()), this::isAsPublished).stream()
                .allMatch(same -> same);
    }

    private boolean isAsPublished(Map.Entry<String, FileDigest> file) {
        Path path = folder.resolve(file.getKey());
        try {
            return !Files.isSymbolicLink(path) && file.getValue().fits(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the content of a file; empty if there is no such file. */
    Optional<byte[]> read(String path) {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the paths of all files except those of desktop environments, sorted. */
    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        int start = folder.toString().length() + 1;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!DESKTOP_FILES.contains(String.valueOf(file.getFileName()))) {
                    files.add(file.toString().substring(start).replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    void reportLocked(Diagnostics diagnostics) {
        refuse(
                diagnostics,
                "BS-OUT-005",
                "another build is writing to the output folder",
                "wait until it has ended, or give each build its own output folder");
    }

    void reportFailure(Exception failure, Diagnostics diagnostics) {
        refuse(
                diagnostics,
                "BS-OUT-006",
                "the output folder cannot be written: " + reason(failure),
                "check that its parent folder is writable and has space, and that no program holds a file of it open");
    }

    private static String reason(Exception failure) {
        Throwable cause = failure.getCause() instanceof IOException io ? io : failure;
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + ": " + system.getFile();
        }
        String message = cause.getMessage();
        return cause.getClass() == IOException.class && message != null
                ? message
                : cause.getClass().getSimpleName() + ": " + message;
    }

    private boolean refuse(Diagnostics diagnostics, String code, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, SourcePosition.of(shownAs), message, hint));
        return false;
    }
}
