package dev.broadsheet.maven;

import dev.broadsheet.diagnostic.DidYouMean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Properties of the command line that begin like ours and that no goal reads: Maven takes any name, so that a slip such as {@code
 * -Dbroadsheet.outptu=public} would do nothing without a word.
 */
final class UnknownProperties {

    private static final String OURS = "broadsheet.";

    /** The prefix of the goals, which is also that of properties of other plugins. */
    private static final String GOALS = "site.";

    /** All that goals of the plugin read, whichever of them runs: several may, in one command. */
    private static final List<String> KNOWN = List.of(
            "broadsheet.buildTime",
            "broadsheet.cache",
            "broadsheet.content",
            "broadsheet.directory",
            "broadsheet.epubcheck",
            "broadsheet.failOn",
            "broadsheet.file",
            "broadsheet.fork",
            "broadsheet.incremental",
            "broadsheet.kind",
            "broadsheet.language",
            "broadsheet.output",
            "broadsheet.port",
            "broadsheet.published",
            "broadsheet.report",
            "broadsheet.skip",
            "broadsheet.swap",
            "broadsheet.templates",
            "broadsheet.title",
            "site.explain");

    private UnknownProperties() {}

    /** A sentence for each, by name. */
    static List<String> warnings(Collection<String> given) {
        return given.stream()
                .filter(name -> !KNOWN.contains(name))
                .filter(name -> name.startsWith(OURS)
                        || (name.startsWith(GOALS) && meant(name).isPresent()))
                .sorted()
                .map(name -> "No goal of Broadsheet reads the property '" + name + "'; " + hint(name))
                .toList();
    }

    private static String hint(String name) {
        return meant(name)
                .map(known -> "did you mean '" + known + "'?")
                .orElse("site:help -Ddetail lists the parameters of each goal with their properties");
    }

    /** Returns the property that is probably meant. The prefix is not compared: it would make any two names alike. */
    private static Optional<String> meant(String name) {
        Map<String, String> words = new HashMap<>();
        KNOWN.forEach(known -> words.put(known.substring(known.indexOf('.') + 1), known));
        return DidYouMean.nearest(name.substring(name.indexOf('.') + 1), words.keySet())
                .map(words::get);
    }

    static List<String> known() {
        return KNOWN;
    }
}
