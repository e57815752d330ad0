package dev.broadsheet.publish.embargo;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Map;

/**
 * An article that is withheld from readers.
 *
 * @param position its source file
 * @param text its full source, including front matter
 * @param names its title, its slug, and the names of its files
 * @param folder the output folder that its page would have
 * @param files the files that no public article shows or links to: by path in the output, the SHA-256 hash as published
 */
public record Withheld(
        SourcePosition position, String text, List<String> names, String folder, Map<String, String> files) {

    public Withheld {
        names = List.copyOf(names);
        files = Map.copyOf(files);
    }

    /** Returns whether a file of the output is one of its files. */
    boolean has(OutputFile file) {
        return !files.isEmpty()
                && (files.containsKey(file.path())
                        || files.containsValue(file.mark().sha256()));
    }
}
