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
 * The right to write to one output folder; released by the operating system when the process dies. Locks of POSIX belong to a
 * process and to a file: whichever of its descriptors of that file a process closes, its lock is gone. So a file that is locked
 * is opened by nobody else in this process, and what is opened to check the lock stays open as long as it.
 */
final class BuildLock {

    /** Past the content, because Windows lets nobody read a locked range and the content is read to check the lock. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int TRIES = 100;

    /** The folders that are locked, or are being, by this process. Static, as locks are the process's. */
    private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Deque<FileChannel> channels = new ArrayDeque<>();

    private BuildLock(Path folder) {
        this.folder = folder;
    }

    /** Empty when another run has it. */
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

    /** A run that ends removes the folder too, perhaps just when we have found it. */
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

    /** A run that ends removes the file: between our opening and locking it, the name may have come to mean another. */
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

    /** Gives the right back and removes the folder if nothing else is in it. */
    void release() throws IOException {
        // Removed while it is still ours: afterwards the next run may already have it.
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
