package dev.broadsheet.publish;

import dev.broadsheet.edition.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * The files of an output folder that is to be replaced. One that does not change is given a second name by a hard link,
 * where the file system has such: to write it again costs more, and changes its time, by which others copy what is new.
 * Safe for use by several threads.
 */
final class OldFiles {

    private final Path output;
    private volatile boolean linking;

    /** @param output need not exist */
    OldFiles(Path output) {
        this.output = output;
        this.linking = Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Gives a file a second name, if it is there as it is to be; false when it is not, or cannot be linked.
     *
     * @param target must not exist
     */
    boolean link(OutputFile file, Path target) {
        return linking && has(file) && link(output.resolve(file.path()), target);
    }

    /** Whether a file is there as it is to be. */
    boolean has(OutputFile file) {
        return file.isPublished() || holds(output.resolve(file.path()), file.content());
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile()
                    && found.size() == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false; // it is not there, or may not be read
        }
    }

    private boolean link(Path file, Path target) {
        try {
            Files.createLink(target, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            linking = false; // what the file system refuses once, it refuses of the next file too
            return false;
        }
    }
}
