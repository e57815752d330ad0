package dev.broadsheet.typesetter.text;

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
 * A file that has lost its name and is gone with the process, however that ends. Linux shows it below {@code /proc}, by
 * which it can be opened again for as long as it is held.
 */
final class NamelessFile implements Closeable {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    /** After so many names that others have, a file with a name has to do. */
    private static final int MOST_TRIALS = 1_000;

    /** Not a random number, whose generator takes long to begin. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

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
        Path named = Path.of(System.getProperty("java.io.tmpdir"));
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            try {
                return of(content, named.resolve("broadsheet-" + NUMBERS.incrementAndGet() + "-font"));
            } catch (FileAlreadyExistsException e) {
                // Another process has it at this moment, or was ended while it had.
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
                // On Unix the name goes as soon as the file is open.
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

    /** By which it can be opened. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
