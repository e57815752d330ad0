package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Resolves the includes of all files. Included files are in the content folder. A faulty include is reported once, at its line,
 * however many articles contain it.
 */
final class Includes {

    private final ContentRoot root;
    private final SortedSet<String> paths;
    private final PartReader reader;
    private final Diagnostics diagnostics;
    private final Map<String, LineChoice> choices = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int room = Limits.INCLUDED_CHARACTERS;

    /** @param paths the paths of all files of the folder */
    Includes(ContentRoot root, SortedSet<String> paths, Diagnostics diagnostics) {
        this.root = root;
        this.paths = paths;
        this.reader = new PartReader(root, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Returns whether {@link #compose} may have an effect on a text. It has none without braces and code blocks. */
    static boolean mayBeIn(SourceText text) {
        boolean braces = text.mayHold('{');
        boolean code = text.mayHold('`') || text.mayHold('~');
        return (braces && mayInclude(text.text())) || ((braces || code) && DataMentions.mayBeIn(text.text()));
    }

    private static boolean mayInclude(String text) {
        return text.contains("{{") || Example.mayBeIn(text);
    }

    /** Returns the body of an article with its includes resolved and its data files; empty if it has neither. */
    Optional<ComposedText> compose(SourceFile file) {
        SourceText text = file.text();
        Optional<ComposedText> composed = mayInclude(text.text()) ? included(file) : Optional.empty();
        String all = composed.map(ComposedText::text).orElse(text.text());
        return DataMentions.mayBeIn(all)
                ? withData(composed.orElseGet(() -> ComposedText.of(text, file.bodyStart())))
                : composed;
    }

    private Optional<ComposedText> withData(ComposedText body) {
        Map<String, DataFile> data = new TreeMap<>();
        for (DataMentions.Mention mention : DataMentions.in(body)) {
            data.put(DataFile.key(mention.file(), mention.path()), data(mention));
        }
        return Optional.of(body.with(data));
    }

    private DataFile data(DataMentions.Mention mention) {
        String folder = ContentPaths.folder(root.path(mention.file()));
        Optional<String> path = ContentPaths.normalise(folder, mention.path());
        if (mention.path().contains("://") || path.isEmpty() || root.find(path.get()) instanceof ContentRoot.Outside) {
            return DataFile.fault(
                    "BS-DATA-014",
                    "'" + mention.path() + "' leads out of the content folder",
                    "copy the file into the content folder, and name that");
        } else if (!paths.contains(path.get())) {
            return DataFile.fault(
                    "BS-DATA-001",
                    "there is no file '" + path.get() + "' in the content folder",
                    ContentPaths.hint(
                            folder,
                            path.get(),
                            paths,
                            "paths are relative to the file that names them, or begin with a / for the content"
                                    + " folder"));
        }
        PartReader.Read read = reader.read(path.get());
        return read.part()
                .map(DataFile::of)
                .orElseGet(() -> DataFile.fault(
                        "BS-DATA-002",
                        "'" + path.get() + "' is not a table: " + read.fault(),
                        "save it as CSV with the encoding UTF-8"));
    }

    private Optional<ComposedText> included(SourceFile file) {
        SourceText text = file.text();
        Optional<ComposedText> composed = Optional.of(
                        new Composer(this, file.path(), text, room).compose(file.bodyStart()))
                .filter(body -> !body.parts().isEmpty()
                        || !body.text().equals(text.text().substring(file.bodyStart())));
        composed.ifPresent(body -> room -= body.text().length());
        return composed;
    }

    /**
     * Returns the file that an include names.
     *
     * @param from the path of the file with the include
     */
    Part find(String from, IncludeLine include) throws IncludeFault {
        if (include.isRemote()) {
            throw outside(include.path(), "is an address on the web");
        }
        String path = ContentPaths.normalise(ContentPaths.folder(from), include.path())
                .orElseThrow(() -> outside(include.path(), "leads out of the content folder"));
        if (root.find(path) instanceof ContentRoot.Outside) {
            throw outside(path, "leads out of the content folder by a symbolic link");
        } else if (!paths.contains(path)) {
            throw missing(from, path);
        }
        PartReader.Read read = reader.read(path);
        return read.part()
                .orElseThrow(() -> new IncludeFault(
                        "BS-INC-005",
                        "'" + path + "' cannot be included: " + read.fault(),
                        "save it as plain text with the encoding UTF-8"));
    }

    private static IncludeFault outside(String path, String fault) {
        return new IncludeFault(
                "BS-INC-003", "'" + path + "' " + fault, "copy the file into the content folder, and include that");
    }

    private IncludeFault missing(String from, String path) {
        if (ContentPaths.isHidden(path)) {
            return new IncludeFault(
                    "BS-INC-001",
                    "'" + path + "' is hidden by a name that begins with a dot, and is not read",
                    "give a copy of it another name, and include that");
        }
        return new IncludeFault(
                "BS-INC-001",
                "there is no file '" + path + "' in the content folder",
                ContentPaths.hint(
                        ContentPaths.folder(from),
                        path,
                        paths,
                        "paths are relative to the file that contains the include, or begin with a / for the"
                                + " content folder"));
    }

    LineChoice choice(Part part) {
        return choices.computeIfAbsent(part.path(), path -> new LineChoice(part));
    }

    void report(Diagnostic diagnostic) {
        if (seen.add(diagnostic.code() + " " + diagnostic.position())) {
            diagnostics.report(diagnostic);
        }
    }
}
