package dev.broadsheet.typesetter.text.font;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file that has been deleted while open, so that it disappears with the process however that ends. On Linux it can be
 * opened again through {@code /proc} as long as it is held.
 */
final class NamelessFile implements Closeable {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    /** Number of names to try before falling back to a temporary file. */
    private static final int MOST_TRIALS = 1_000;

    /** Makes names unique; a random number generator would be slow to initialise. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final FileChannel channel;
    private final Path path;

    private NamelessFile(FileChannel channel, Path path) {
        this.channel = channel;
        this.path = path;
    }

    /** Creates a file with these bytes; empty if the system has no {@code /proc}. */
    static Optional<NamelessFile> of(byte[] content) throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return Optional.empty();
        }
        Path named = Path.of(System.getProperty("java.io.tmpdir"));
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            try {
                return of(content, named.resolve("broadsheet-" + NUMBERS.incrementAndGet() + "-font"));
            } catch (FileAlreadyExistsException e) {
                // The name belongs to another process, running or killed.
            }
        }
        return Optional.empty();
    }

    private static Optional<NamelessFile> of(byte[] content, Path named) throws IOException {
        FileChannel channel = FileChannel.open(
                named,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                // On Unix the name is removed as soon as the file is open.
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Optional<Path> path = openedAs("/" + named.getFileName());
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
        try (DirectoryStream<Path> files = Files.newDirectoryStream(OPEN_FILES)) {
            for (Path file : files) {
                if (leadsTo(file, name)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        }
    }

    private static boolean leadsTo(Path file, String name) {
        try {
            return Files.readSymbolicLink(file).toString().contains(name);
        } catch (IOException | InvalidPathException e) {
            return false; // another thread has closed it
        }
    }

    /** Returns the path by which it can be opened. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
