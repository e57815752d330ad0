package dev.broadsheet.publish;

import dev.broadsheet.edition.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * The files of the output folder to be replaced. Unchanged files are hard-linked if the file system supports it: rewriting them
 * is slower and changes their time, by which other tools find files to copy. Thread-safe.
 */
final class ExistingFiles {

    private final Path output;
    private volatile boolean linking;

    /** @param output the output folder; need not exist */
    ExistingFiles(Path output) {
        this.output = output;
        this.linking = Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Creates a hard link to a file with unchanged content; returns false if its content differs or it cannot be linked.
     *
     * @param target the path of the link, which must not exist
     */
    boolean link(OutputFile file, Path target) {
        return linking && has(file) && link(output.resolve(file.path()), target);
    }

    /** Whether a file exists with the expected content. */
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
            return false; // the file is missing or unreadable
        }
    }

    private boolean link(Path file, Path target) {
        try {
            Files.createLink(target, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            linking = false; // a file system without hard links refuses all of them
            return false;
        }
    }
}
