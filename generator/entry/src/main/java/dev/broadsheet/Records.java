package dev.broadsheet;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.FileRecord;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Creates the records of content files that spare the next run reading them. */
final class Records {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final LoadedContent content;
    private final SortedMap<String, String> inputs;
    private final Map<String, SourceFile> documents = new HashMap<>();
    private final Set<String> reported;

    /**
     * @param inputs the hash of each file that was read, by its name as shown to the user
     * @param diagnostics the diagnostics of the run
     */
    Records(LoadedContent content, SortedMap<String, String> inputs, Diagnostics diagnostics) {
        this.content = content;
        this.inputs = inputs;
        content.documents().forEach(file -> documents.put(file.path(), file));
        this.reported = diagnostics.sorted().stream()
                .map(found -> found.position().file())
                .collect(Collectors.toSet());
    }

    /** Returns the record of a file; empty if the next run has to read it. @param path the path within the content folder */
    Optional<FileRecord> find(String path) {
        SourceFile file = documents.get(path);
        if (file != null) {
            return Optional.of(file)
                    .filter(text ->
                            text.isPlain() && !reported.contains(text.text().name()))
                    .map(text ->
                            new FileRecord(text.hash(), Optional.of(text.text().length())));
        }
        return content.root()
                .filter(root -> content.otherFiles().contains(path))
                .flatMap(root -> Optional.ofNullable(inputs.get(root.displayName(path))))
                .filter(hash -> SHA256.matcher(hash).matches())
                .map(hash -> new FileRecord(hash, Optional.empty()));
    }
}
