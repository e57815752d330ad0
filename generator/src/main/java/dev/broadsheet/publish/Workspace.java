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
 * The folder {@code .NAME.broadsheet} beside an output folder {@code NAME}, on the same file system so that renaming is
 * enough. It holds the new output ({@code next}), of which a first run writes files as it makes them, and, for the moment of
 * the swap, the old one ({@code previous}); or, of a {@link FolderUpdate}, what changes. It is gone after a run; what a killed
 * run left there is dealt with by {@link #recover}.
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

    /** Brings back the last good output and removes what else is left of a killed run. Needs the lock. */
    boolean recover() throws IOException {
        if (FileTrees.exists(previous()) && !FileTrees.exists(output)) {
            Files.move(previous(), output);
        }
        update().recover();
        FileTrees.delete(next());
        FileTrees.delete(previous());
        return true;
    }

    /** How files of the output are changed that is there. */
    FolderUpdate update() {
        return new FolderUpdate(output, folder);
    }

    /** The files of the output that is there. */
    OldFiles oldFiles() {
        return new OldFiles(output);
    }

    /**
     * Writes a file of the new output.
     *
     * @throws IOException when it cannot be written, and nothing is left of it, or when there is one with this path
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
            Files.createDirectories(next().resolve(parent)); // which another thread is about to do
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

    /** A file that was {@linkplain #add added}, until the new output takes its place. */
    byte[] read(String path) throws IOException {
        return Files.readAllBytes(next().resolve(path));
    }

    /** Takes a file back that was {@linkplain #add added}. */
    void remove(String path) throws IOException {
        Files.delete(next().resolve(path));
        for (String up = parentOf(path); !up.isEmpty(); up = parentOf(up)) {
            FileTrees.deleteIfEmpty(next().resolve(up));
        }
    }

    /**
     * Writes files by several threads, those of a folder by one, which makes the folder first. A file that is in the output
     * with the same bytes is not written again: it becomes a file of both, and keeps its time.
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
        OldFiles old = oldFiles();
        Parallel.map(List.copyOf(folders.entrySet()), folder -> place(folder.getKey(), folder.getValue(), old));
    }

    private static String parentOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private Path place(String path, List<OutputFile> files, OldFiles old) {
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

    /** The new output takes the place of the old one. When that fails, the old one is put back. */
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

    /** Removes what was staged and not swapped in. */
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
