package dev.broadsheet.publish;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.work.Parallel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder {@code .NAME.broadsheet} beside an output folder {@code NAME}, on the same file system so that renames suffice. It
 * contains the new output ({@code next}), to which a first run writes files as they are created, and, during the swap, the old
 * output ({@code previous}); or the changed files of a {@link FolderUpdate}. It is removed after a run; {@link #recover} handles
 * what a killed run left.
 */
final class Workspace {

    private final Path output;
    private final Path folder;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    private Workspace(Path output, Path folder) {
        this.output = output;
        this.folder = folder;
    }

    static Workspace beside(Path output) {
        Path name = output.getFileName();
        return new Workspace(output, output.resolveSibling("." + (name == null ? "" : name) + ".broadsheet"));
    }

    Path folder() {
        return folder;
    }

    boolean exists() {
        return FileTrees.exists(folder);
    }

    /** Restores the last complete output, and removes other remains of a killed run. Requires the lock. */
    boolean recover() throws IOException {
        if (FileTrees.exists(previous()) && !FileTrees.exists(output)) {
            Files.move(previous(), output);
        }
        update().recover();
        FileTrees.delete(next());
        FileTrees.delete(previous());
        return true;
    }

    /** Returns the means to update the existing output in place. */
    FolderUpdate update() {
        return new FolderUpdate(output, folder);
    }

    /** Returns the files of the existing output. */
    ExistingFiles existingFiles() {
        return new ExistingFiles(output);
    }

    /**
     * Writes a file of the new output.
     *
     * @throws IOException if it cannot be written, in which case nothing of it remains, or if the path exists
     */
    void add(String path, byte[] content) throws IOException {
        Path file = next().resolve(path);
        String parent = parentOf(path);
        if (made.add(parent)) {
            Files.createDirectories(next().resolve(parent));
        }
        try {
            create(file, content);
        } catch (NoSuchFileException e) {
            Files.createDirectories(next().resolve(parent)); // another thread is about to create it
            create(file, content);
        }
    }

    private static void create(Path file, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            out.write(content);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            FileTrees.deleteQuietly(file);
            throw e;
        }
    }

    /** Reads a file that was {@linkplain #add added}, before the swap. */
    byte[] read(String path) throws IOException {
        return Files.readAllBytes(next().resolve(path));
    }

    /** Removes a file that was {@linkplain #add added}. */
    void remove(String path) throws IOException {
        Files.delete(next().resolve(path));
        for (String up = parentOf(path); !up.isEmpty(); up = parentOf(up)) {
            FileTrees.deleteIfEmpty(next().resolve(up));
        }
    }

    /**
     * Writes files on several threads, those of each folder on one thread, which creates the folder first. A file that the output
     * already has with the same content is hard-linked, not rewritten, and keeps its time.
     */
    void stage(List<OutputFile> files) throws IOException {
        Map<String, List<OutputFile>> folders = new HashMap<>();
        files.forEach(file -> folders.computeIfAbsent(parentOf(file.path()), path -> new ArrayList<>())
                .add(file));
        Set<String> parents = new TreeSet<>();
        folders.keySet().forEach(path -> parents.add(parentOf(path)));
        for (String needed : parents) {
            Files.createDirectories(next().resolve(needed));
        }
        ExistingFiles old = existingFiles();
        Parallel.map(List.copyOf(folders.entrySet()), folder -> place(folder.getKey(), folder.getValue(), old));
    }

    private static String parentOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private Path place(String path, List<OutputFile> files, ExistingFiles old) {
        Path folder = next().resolve(path);
        try {
            Files.createDirectories(folder);
            for (OutputFile file : files) {
                Path target = folder.resolve(file.path().substring(file.path().lastIndexOf('/') + 1));
                if (!old.link(file, target)) {
                    Files.write(target, file.content());
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the old output by the new one. If this fails, restores the old one. */
    void swap() throws IOException {
        boolean replaces = FileTrees.exists(output);
        if (replaces) {
            Files.move(output, previous());
        }
        try {
            Files.move(next(), output);
        } catch (IOException e) {
            if (replaces) {
                Files.move(previous(), output);
            }
            throw e;
        }
        FileTrees.deleteQuietly(previous());
    }

    /** Removes staged files that were not swapped in. */
    void discard() {
        update().discard();
        FileTrees.deleteQuietly(next());
    }

    private Path next() {
        return folder.resolve("next");
    }

    private Path previous() {
        return folder.resolve("previous");
    }
}
