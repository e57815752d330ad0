package dev.broadsheet.publish.embargo;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Set;

/**
 * An article that readers do not get.
 *
 * @param position its file
 * @param text all of it, front matter too
 * @param names its title and its slug
 * @param folder that its page would have
 * @param pictures SHA-256 of the files that only it shows
 */
public record Withheld(SourcePosition position, String text, List<String> names, String folder, Set<String> pictures) {

    public Withheld {
        names = List.copyOf(names);
        pictures = Set.copyOf(pictures);
    }
}
