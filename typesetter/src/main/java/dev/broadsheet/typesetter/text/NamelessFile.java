package dev.broadsheet.typesetter.text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that has lost its name and is gone with the process, however that ends. Linux shows it below {@code /proc}, by
 * which it can be opened again for as long as it is held.
 */
final class NamelessFile implements Closeable {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private final FileChannel channel;
    private final Path path;

    private NamelessFile(FileChannel channel, Path path) {
        this.channel = channel;
        this.path = path;
    }

    /** Holds these bytes; empty where the system has no such files. */
    static Optional<NamelessFile> of(byte[] content) throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return Optional.empty();
        }
        String name = "broadsheet-" + UUID.randomUUID();
        FileChannel channel = FileChannel.open(
                Path.of(System.getProperty("java.io.tmpdir"), name),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                // On Unix the name goes as soon as the file is open.
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Optional<Path> path = openedAs(name);
            if (path.isPresent()) {
                for (ByteBuffer bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
                return Optional.of(new NamelessFile(channel, path.get()));
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static Optional<Path> openedAs(String name) throws IOException {
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            return files.filter(file -> leadsTo(file, name)).findFirst();
        }
    }

    private static boolean leadsTo(Path file, String name) {
        try {
            return Files.readSymbolicLink(file).toString().contains(name);
        } catch (IOException | InvalidPathException e) {
            return false; // another thread has closed it
        }
    }

    /** By which it can be opened. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
