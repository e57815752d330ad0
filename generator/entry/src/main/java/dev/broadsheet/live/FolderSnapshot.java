package dev.broadsheet.live;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes snapshots of the metadata of all files in folders, which differ after any change to a file. */
final class FolderSnapshot extends SimpleFileVisitor<Path> {

    private static final int DEPTH = 32;

    /** The time of the last change to a file's content, name, permissions or times; programs cannot set it. */
    private static final String CHANGED = "unix:ctime";

    private static final boolean KNOWS_CHANGES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private final Map<Path, Stamp> stamps = new HashMap<>();
    private final Path folder;

    private FolderSnapshot(Path folder) {
        this.folder = folder;
    }

    /**
     * The metadata of a file.
     *
     * @param key the identity of the file independent of its name; null if the file system has none
     * @param changed the time of the last change of content or metadata; {@code modified} if the file system lacks it
     */
    record Stamp(
            long size,
            FileTime modified,
            FileTime created,
            @Nullable Object key,
            FileTime changed) {}

    static Map<Path, Stamp> at(List<Path> folders) {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path folder : folders) {
            FolderSnapshot snapshot = new FolderSnapshot(folder);
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, snapshot);
            } catch (IOException e) {
                // Treated as an empty folder: the generator reports the problem.
            }
            stamps.putAll(snapshot.stamps);
        }
        return stamps;
    }

    /** Whether a file is a hidden file or an editor's backup. */
    private boolean isHidden(Path path) {
        String name = Objects.toString(path.getFileName(), "");
        return !path.equals(folder) && (name.startsWith(".") || name.endsWith("~"));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
            stamps.put(file, stamp(file, attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Includes cycles of links and unreadable files: the generator reports them, so their removal has to be noticed. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!isHidden(file)) {
            attributes(file).ifPresent(link -> stamps.put(file, stamp(file, link)));
        }
        return FileVisitResult.CONTINUE;
    }

    private static Optional<BasicFileAttributes> attributes(Path link) {
        try {
            return Optional.of(Files.readAttributes(link, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stamp stamp(Path file, BasicFileAttributes known) {
        return new Stamp(
                known.size(),
                known.lastModifiedTime(),
                known.creationTime(),
                known.fileKey(),
                changed(file).orElse(known.lastModifiedTime()));
    }

    private static Optional<FileTime> changed(Path file) {
        try {
            return KNOWS_CHANGES ? Optional.of((FileTime) Files.getAttribute(file, CHANGED)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
