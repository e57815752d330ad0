package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The right to write to one output folder; released by the operating system when the process dies. */
final class BuildLock {

    /** Past the content, because Windows lets nobody read a locked range and the content is read to check the lock. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int TRIES = 100;

    private final Path folder;
    private final FileChannel channel;

    private BuildLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Empty when another run has it. */
    static Optional<BuildLock> tryAcquire(Path folder) throws IOException {
        FileChannel channel = open(folder);
        boolean held = false;
        try {
            held = lock(channel) && stillThere(folder, channel);
            return held ? Optional.of(new BuildLock(folder, channel)) : Optional.empty();
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** A run that ends removes the folder too, perhaps just when we have found it. */
    private static FileChannel open(Path folder) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                Files.createDirectories(folder);
                return FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process
        }
    }

    /** A run that ends removes the file: between our opening and locking it, the name may have come to mean another. */
    private static boolean stillThere(Path folder, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(token, Files.readAllBytes(file(folder)));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("lock");
    }

    /** Gives the right back and removes the folder if nothing else is in it. */
    void release() throws IOException {
        // Removed while it is still ours: afterwards the next run may already have it.
        FileTrees.deleteQuietly(file(folder));
        channel.close();
        FileTrees.deleteIfEmpty(folder);
    }
}
