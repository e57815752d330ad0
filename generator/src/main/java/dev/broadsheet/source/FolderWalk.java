package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists the files of the content folder by path, hidden ones left out, links that lead out refused. */
final class FolderWalk {

    private final ContentRoot root;
    private final Diagnostics diagnostics;
    private final List<String> files = new ArrayList<>();

    FolderWalk(ContentRoot root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** Paths within the folder, sorted. */
    List<String> files() {
        visit(root.path(), "", 0);
        if (files.size() > Limits.TEXT_FILES) {
            diagnostics.report(Diagnostic.error(
                    "BS-SRC-008",
                    SourcePosition.of(root.displayName("")),
                    "the content folder holds more than " + Limits.TEXT_FILES + " files",
                    "split the publication in two"));
            return List.of();
        }
        files.sort(null);
        return List.copyOf(files);
    }

    private void visit(Path folder, String prefix, int depth) {
        if (depth > Limits.FOLDER_DEPTH) {
            report("BS-SRC-012", prefix, "folders are nested too deep", "keep to " + Limits.FOLDER_DEPTH + " levels");
            return;
        }
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                String name = String.valueOf(child.getFileName());
                if (!name.startsWith(".") && files.size() <= Limits.TEXT_FILES) {
                    visitChild(child, prefix + name, depth);
                }
            }
        } catch (IOException e) {
            report("BS-SRC-009", prefix, "the folder cannot be read", "check its permissions");
        }
    }

    private void visitChild(Path child, String path, int depth) throws IOException {
        boolean link = Files.isSymbolicLink(child);
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
        } else if (Files.isDirectory(child)) {
            visit(child, path + "/", depth + 1);
        } else {
            files.add(path);
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
