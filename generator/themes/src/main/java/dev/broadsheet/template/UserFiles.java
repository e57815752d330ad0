package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the user's templates folder. Symbolic links that lead out of it are rejected. */
final class UserFiles {

    private final Path root;
    private final String shownRoot;
    private final Diagnostics diagnostics;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private UserFiles(Path root, String shownRoot, Diagnostics diagnostics) {
        this.root = root;
        this.shownRoot = shownRoot;
        this.diagnostics = diagnostics;
    }

    /** Reads all files by path; empty if there is no such folder. */
    static SortedMap<String, byte[]> read(Path root, String shownRoot, Diagnostics diagnostics) {
        UserFiles reader = new UserFiles(root, shownRoot, diagnostics);
        if (Files.isDirectory(root)) {
            reader.readAll();
        }
        return reader.files;
    }

    private void readAll() {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root, Limits.TEMPLATE_FOLDER_DEPTH + 1)) {
            found = walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !hidden(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            refuse(shownRoot, "the templates folder cannot be read", "make it readable for the user who builds");
            return;
        }
        found.forEach(file -> {
            if (root.relativize(file).getNameCount() > Limits.TEMPLATE_FOLDER_DEPTH) {
                refuse(
                        shown(file),
                        "this file is more than " + Limits.TEMPLATE_FOLDER_DEPTH + " folders deep",
                        "move it up");
            } else {
                readOne(file);
            }
        });
    }

    private boolean hidden(Path file) {
        List<String> names = new ArrayList<>();
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return UserAssets.isHidden(names);
    }

    private void readOne(Path file) {
        String path = path(file);
        String shown = shown(file);
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                refuse(shown, "this link leads out of the templates folder", "put a copy of the file in its place");
            } else if (Files.isDirectory(file)) {
                refuse(shown, "this folder is a link", "put the folder itself in its place");
            } else if (Files.size(file) > Limits.TEMPLATE_FILE_BYTES) {
                refuse(shown, "this file is larger than 16 MB", "keep large files out of the templates folder");
            } else {
                files.put(path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            refuse(shown, "this file cannot be read", "check the link or the permissions");
        }
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private String shown(Path file) {
        return shownRoot + "/" + path(file);
    }

    private void refuse(String shown, String message, String hint) {
        diagnostics.report(Diagnostic.error("BS-TEMPLATE-003", SourcePosition.of(shown), message, hint));
    }
}
