package dev.broadsheet.publish.embargo;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Set;

/**
 * An article that is withheld from readers.
 *
 * @param position its source file
 * @param text its full source, including front matter
 * @param names its title and its slug
 * @param folder the output folder that its page would have
 * @param pictures the SHA-256 hashes of pictures that no public article shows
 */
public record Withheld(SourcePosition position, String text, List<String> names, String folder, Set<String> pictures) {

    public Withheld {
        names = List.copyOf(names);
        pictures = Set.copyOf(pictures);
    }
}
