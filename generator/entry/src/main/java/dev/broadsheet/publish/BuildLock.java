package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The exclusive right to write to an output folder. The operating system releases it when the process ends. POSIX locks belong to
 * a process and a file: closing any of the process's descriptors of a file releases the lock. Therefore nothing else in this
 * process opens the locked file, and the descriptors that check the lock stay open as long as it is held.
 */
final class BuildLock {

    /** The position beyond the content, since Windows denies reading a locked range and the content is read to check the lock. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int TRIES = 100;

    /** The folders that this process has locked or is locking. Static because locks belong to the process. */
    private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Deque<FileChannel> channels = new ArrayDeque<>();

    private BuildLock(Path folder) {
        this.folder = folder;
    }

    /** Returns the lock; empty if another run holds it. */
    static Optional<BuildLock> tryAcquire(Path folder) throws IOException {
        if (!OF_THIS_PROCESS.add(folder)) {
            return Optional.empty();
        }
        BuildLock lock = new BuildLock(folder);
        boolean held = false;
        try {
            held = lock.acquire();
            return held ? Optional.of(lock) : Optional.empty();
        } finally {
            if (!held) {
                lock.close();
            }
        }
    }

    private boolean acquire() throws IOException {
        FileChannel channel = open();
        channels.push(channel);
        return channel.tryLock(LOCKED_BYTE, 1, false) != null && isStillThere(channel);
    }

    /** Opens the lock file. Retries, because a run that ends removes the folder, possibly between creating and opening. */
    private FileChannel open() throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                Files.createDirectories(folder);
                return FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * Whether the locked file still has its name. A run that ends removes it, possibly between opening and locking; the name may
     * then belong to another file.
     */
    private boolean isStillThere(FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            FileChannel found = FileChannel.open(file(), StandardOpenOption.READ);
            channels.push(found);
            ByteBuffer read = ByteBuffer.allocate(token.length);
            found.read(read, 0);
            return Arrays.equals(token, read.array());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path file() {
        return folder.resolve("lock");
    }

    /** Releases the lock, and removes the folder if it is empty. */
    void release() throws IOException {
        // Deleted while still locked: afterwards another run may own it.
        FileTrees.deleteQuietly(file());
        close();
        FileTrees.deleteIfEmpty(folder);
    }

    private void close() throws IOException {
        try {
            while (!channels.isEmpty()) {
                channels.pop().close();
            }
        } finally {
            OF_THIS_PROCESS.remove(folder);
        }
    }
}
