package dev.broadsheet.publication;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.diagnostic.Suggestions;
import dev.broadsheet.source.TermKey;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names that articles use for sections or people, to find the one that a declared name without an article stands for. */
final class UsedNames {

    private final Map<String, Use> uses = new TreeMap<>();
    private final Suggestions suggestions = new Suggestions();

    /**
     * A name.
     *
     * @param file the first file that uses it
     * @param count the number of uses
     */
    private record Use(String name, String file, int count) {

        Use and(Use other) {
            return new Use(name, file, count + other.count);
        }
    }

    void add(String name, Article article) {
        uses.merge(TermKey.of(name), new Use(name, article.position().file(), 1), Use::and);
    }

    boolean has(String name) {
        return uses.containsKey(TermKey.of(name));
    }

    /**
     * Returns a hint for a declared name that nobody uses. If only one article uses the most similar name, either of the two may
     * be misspelt, and neither is proposed.
     */
    String hint(String declared, String otherwise) {
        return suggestions.give(() -> similar(declared).map(UsedNames::hint).orElse(otherwise), otherwise);
    }

    private Optional<Use> similar(String declared) {
        Map<String, Use> byName = uses.values().stream().collect(Collectors.toMap(Use::name, use -> use));
        return DidYouMean.nearest(declared, byName.keySet()).map(byName::get);
    }

    private static String hint(Use use) {
        return use.count() == 1
                ? "only " + use.file() + " has '" + use.name() + "': write the same here and there"
                : "did you mean '" + use.name() + "'?";
    }
}
