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

/** One look at the files of folders: what would be another if anything were done to one of them. */
final class FolderLook extends SimpleFileVisitor<Path> {

    private static final int DEPTH = 32;

    /** When something was done to a file, be it its name, its rights or its times; nobody can set it. */
    private static final String CHANGED = "unix:ctime";

    private static final boolean KNOWS_CHANGES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private final Map<Path, Stamp> stamps = new HashMap<>();
    private final Path folder;

    private FolderLook(Path folder) {
        this.folder = folder;
    }

    /**
     * What is known of a file without reading it.
     *
     * @param key of the file itself, whatever it is called; null where the file system has none
     * @param changed when something was done to it; as {@code modified} where the file system does not know
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
            FolderLook look = new FolderLook(folder);
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, look);
            } catch (IOException e) {
                // As if there were nothing: the generator tells what is wrong with the folder.
            }
            stamps.putAll(look.stamps);
        }
        return stamps;
    }

    /** What editors keep for themselves. */
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

    /** A loop of links, or what cannot be read: the generator tells of it, so it has to be seen when it goes. */
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
