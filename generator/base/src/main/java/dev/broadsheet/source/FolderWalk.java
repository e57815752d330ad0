package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lists the files of the content folder by path. Hidden files are left out; symbolic links that lead out of the folder are
 * rejected.
 */
final class FolderWalk {

    private final ContentRoot root;
    private final Diagnostics diagnostics;
    private final List<String> files = new ArrayList<>();
    private final Set<String> regular = new HashSet<>();

    FolderWalk(ContentRoot root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /**
     * Selects the files that are not hidden from all files of a folder without links. Empty if a limit is exceeded: then the
     * walk determines where, and reports it.
     */
    static Optional<SortedSet<String>> visible(SortedSet<String> all) {
        SortedSet<String> files = new TreeSet<>(all);
        files.removeIf(ContentPaths::isHidden);
        boolean fits = files.size() <= Limits.CONTENT_FILES
                && files.stream().allMatch(path -> depth(path) <= Limits.FOLDER_DEPTH);
        return Optional.of(files).filter(found -> fits);
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** Returns the paths of all files within the folder, sorted. */
    List<String> files() {
        visit(root.path(), "", 0, true);
        if (files.size() > Limits.CONTENT_FILES) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-008",
                    SourcePosition.of(root.displayName("")),
                    "the content folder holds more than " + Limits.CONTENT_FILES + " files",
                    "split the publication in two"));
            return List.of();
        }
        files.sort(null);
        return List.copyOf(files);
    }

    /** Returns the regular files that are reached without symbolic links, so that their path is their real path. */
    Set<String> regular() {
        return regular;
    }

    /** @param direct whether the folder was reached without symbolic links */
    private void visit(Path folder, String prefix, int depth, boolean direct) {
        if (depth > Limits.FOLDER_DEPTH) {
            report("BS-SRC-012", prefix, "folders are nested too deep", "keep to " + Limits.FOLDER_DEPTH + " levels");
            return;
        }
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                String name = String.valueOf(child.getFileName());
                if (!name.startsWith(".") && files.size() <= Limits.CONTENT_FILES) {
                    visitChild(child, prefix + name, depth, direct);
                }
            }
        } catch (IOException e) {
            report("BS-SRC-009", prefix, "the folder cannot be read", "check its permissions");
        }
    }

    private void visitChild(Path child, String path, int depth, boolean direct) throws IOException {
        Optional<BasicFileAttributes> known = attributes(child);
        boolean link = known.filter(BasicFileAttributes::isSymbolicLink).isPresent();
        if (link && leadsOut(child)) {
            report(
                    "BS-SRC-007",
                    path,
                    "the symbolic link leads out of the content folder",
                    "copy the file into the content folder");
        } else if (link && leadsBack(child)) {
            report("BS-SRC-013", path, "the symbolic link leads back to a folder around it", "remove the link");
        } else if (link && leadsToHidden(child)) {
            report(
                    "BS-SRC-016",
                    path,
                    "the symbolic link leads to a hidden file or folder",
                    "remove the link; what is hidden is not published");
        } else if (link ? Files.isDirectory(child) : isFolder(known)) {
            visit(child, path + "/", depth + 1, direct && !link);
        } else {
            files.add(path);
            if (direct && known.filter(BasicFileAttributes::isRegularFile).isPresent()) {
                regular.add(path);
            }
        }
    }

    private static boolean isFolder(Optional<BasicFileAttributes> known) {
        return known.filter(BasicFileAttributes::isDirectory).isPresent();
    }

    /** Returns the attributes of a file, or of the link itself for a symbolic link; empty if they cannot be read. */
    private static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean leadsOut(Path link) throws IOException {
        return Files.exists(link) && !link.toRealPath().startsWith(root.path());
    }

    private boolean leadsToHidden(Path link) throws IOException {
        return Files.exists(link) && ContentPaths.isHidden(root.pathOf(link.toRealPath()));
    }

    private static boolean leadsBack(Path link) throws IOException {
        Path folder = link.toAbsolutePath().getParent();
        return Files.exists(link) && folder != null && folder.toRealPath().startsWith(link.toRealPath());
    }

    private void report(String code, String path, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, SourcePosition.of(root.displayName(path)), message, hint));
    }
}
