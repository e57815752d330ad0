package dev.broadsheet;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.work.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The attributes of all files in some folders: number (inode), size, and the times of the last change of the content and of the
 * last change of content or attributes (POSIX: {@code st_ctime}). Programs cannot set the latter, so that every change gives
 * another state, except a second one within one tick of the file system's clock.
 */
final class FolderState {

    private static final String ATTRIBUTES = "unix:mode,ino,dev,size,lastModifiedTime,ctime";

    private static final int TYPE = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    /** The attributes of a folder, of which only the type counts. */
    private static final Map<String, Object> IS_FOLDER = Map.of("mode", FOLDER);

    /** An upper bound of a clock tick, in nanoseconds, on systems with file times finer than a millisecond. */
    private static final long TICK = 20_000_000;

    /** An upper bound of a clock tick, in nanoseconds, on other systems: more than the two seconds of FAT. */
    private static final long LONG_TICK = 3_000_000_000L;

    private static final long MILLISECOND = 1_000_000;

    private final Fingerprint fingerprint = new Fingerprint();
    private final Set<Long> devices = new TreeSet<>();
    private final List<SortedMap<String, FileStamp>> stamps = new ArrayList<>();
    private final String digest;
    private long newest = Long.MIN_VALUE;
    private boolean fine;

    private FolderState(Path folder, Listing listing) throws IOException {
        stamps.add(new TreeMap<>());
        addAll(folder, "", listing);
        this.digest = fingerprint.add("").hex();
    }

    private FolderState(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            stamps.add(new TreeMap<>());
            if (Files.isDirectory(folder)) {
                addAll(folder, "", FolderState::found);
            } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(folder + " is not a folder");
            }
            fingerprint.add("");
        }
        this.digest = fingerprint.hex();
    }

    /**
     * Returns the state of some folders; empty if the file system lacks an attribute, or if there are symbolic links, whose
     * targets may be elsewhere.
     */
    static Optional<FolderState> of(List<Path> folders) {
        return find(() -> new FolderState(folders));
    }

    /**
     * Returns the state of a folder that was just written, without listing it. If it contains other files, the state of a later
     * listing differs.
     *
     * @param files the paths within the folder with {@code /} as separator
     */
    static Optional<FolderState> of(Path folder, Collection<String> files) {
        return find(() -> {
            Map<String, SortedMap<String, Map<String, Object>>> folders = new HashMap<>();
            List<String> paths = List.copyOf(files);
            List<Map<String, Object>> asked = Parallel.map(paths, file -> attributesNow(folder.resolve(file)));
            for (int i = 0; i < paths.size(); i++) {
                String file = paths.get(i);
                Map<String, Object> known = asked.get(i);
                for (int end = file.length(); end > 0; known = IS_FOLDER) {
                    int start = file.lastIndexOf('/', end - 1) + 1;
                    folders.computeIfAbsent(file.substring(0, start), prefix -> new TreeMap<>())
                            .put(file.substring(start, end), known);
                    end = start - 1;
                }
            }
            return new FolderState(folder, (path, prefix) -> folders.getOrDefault(prefix, new TreeMap<>()));
        });
    }

    private static Optional<FolderState> find(Look look) {
        try {
            return Optional.of(look.look());
        } catch (IOException
                | UncheckedIOException
                | DirectoryIteratorException
                | UnsupportedOperationException
                | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Returns a digest, equal for equal states. */
    String digest() {
        return digest;
    }

    /**
     * Returns whether every change after a point in time gives another state.
     *
     * @param now the time of the file system's clock, in nanoseconds
     * @param device the number of that file system
     */
    boolean isSettledAt(long now, long device) {
        boolean ours = devices.isEmpty() || devices.equals(Set.of(device));
        return ours && (newest == Long.MIN_VALUE || newest < now - tick());
    }

    /**
     * Returns the stamps of the files for which every change after a point in time gives another stamp, by their paths within a
     * folder with {@code /} as separator.
     *
     * @param folder the index in the list of folders
     * @param now the time of the file system's clock, in nanoseconds
     * @param device the number of that file system
     */
    SortedMap<String, FileStamp> settled(int folder, long now, long device) {
        SortedMap<String, FileStamp> settled = new TreeMap<>();
        for (Map.Entry<String, FileStamp> file : stamps.get(folder).entrySet()) {
            FileStamp stamp = file.getValue();
            if (stamp.device() == device && stamp.newest() < now - tick()) {
                settled.put(file.getKey(), stamp);
            }
        }
        return settled;
    }

    /** Returns the stamp of a file. @param folder the index in the list of folders */
    Optional<FileStamp> stamp(int folder, String path) {
        return Optional.ofNullable(stamps.get(folder).get(path));
    }

    /** Returns the paths of all files, with {@code /} as separator. @param folder the index in the list of folders */
    SortedSet<String> files(int folder) {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(stamps.get(folder).keySet()));
    }

    private long tick() {
        return fine ? TICK : LONG_TICK;
    }

    /** Returns the attributes of the entries of a folder, by name. */
    private static SortedMap<String, Map<String, Object>> found(Path folder, String prefix) throws IOException {
        SortedMap<String, Map<String, Object>> entries = new TreeMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            found.forEach(entry -> entries.put(String.valueOf(entry.getFileName()), attributesNow(entry)));
        }
        return entries;
    }

    /** @param prefix the prefix of the paths of its files */
    private void addAll(Path folder, String prefix, Listing listing) throws IOException {
        for (Map.Entry<String, Map<String, Object>> entry :
                listing.of(folder, prefix).entrySet()) {
            String name = entry.getKey();
            int type = (int) number(entry.getValue(), "mode") & TYPE;
            fingerprint.add(name).add(type);
            if (type == FOLDER) {
                addAll(folder.resolve(name), prefix + name + "/", listing);
                fingerprint.add("");
            } else if (type == REGULAR) {
                add(prefix + name, entry.getValue());
            } else {
                throw new IOException(folder.resolve(name) + " is not a file");
            }
        }
    }

    private void add(String path, Map<String, Object> file) {
        FileStamp stamp = new FileStamp(
                number(file, "ino"),
                number(file, "dev"),
                number(file, "size"),
                nanoseconds(file, "lastModifiedTime"),
                nanoseconds(file, "ctime"));
        stamp.addTo(fingerprint);
        stamps.get(stamps.size() - 1).put(path, stamp);
        devices.add(stamp.device());
        newest = Math.max(newest, stamp.newest());
        fine |= stamp.changed() % MILLISECOND != 0;
    }

    /**
     * Returns the time of a file's last change, in nanoseconds of the file system's clock.
     *
     * @throws IOException also if the file system has no such attribute
     */
    static long changed(Path file) throws IOException {
        return nanoseconds(attributes(file), "ctime");
    }

    /** Returns the number of a file's file system. @throws IOException also if the system has no such numbers */
    static long device(Path file) throws IOException {
        return number(attributes(file), "dev");
    }

    private static Map<String, Object> attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, Object> attributesNow(Path file) {
        try {
            return attributes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Map<String, Object> attributes, String name) {
        return ((Number) Objects.requireNonNull(attributes.get(name))).longValue();
    }

    private static long nanoseconds(Map<String, Object> attributes, String name) {
        return ((FileTime) Objects.requireNonNull(attributes.get(name))).to(TimeUnit.NANOSECONDS);
    }

    /** Lists a folder. */
    private interface Listing {

        /** @param prefix the prefix of the paths of its files */
        SortedMap<String, Map<String, Object>> of(Path folder, String prefix) throws IOException;
    }

    /** Determines a state. */
    private interface Look {
        FolderState look() throws IOException;
    }
}
