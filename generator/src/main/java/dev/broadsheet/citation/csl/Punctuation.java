package dev.broadsheet.citation.csl;

import java.util.Map;

/** Marks that meet where two parts of a reference do: of some pairs one mark stays. */
final class Punctuation {

    private static final Map<String, String> ONE = Map.ofEntries(
            Map.entry("::", ":"),
            Map.entry(";:", ";"),
            Map.entry("!:", "!"),
            Map.entry("?:", "?"),
            Map.entry(":.", ":"),
            Map.entry("..", "."),
            Map.entry(";.", ";"),
            Map.entry("!.", "!"),
            Map.entry("?.", "?"),
            Map.entry(";;", ";"),
            Map.entry(":!", "!"),
            Map.entry(";!", "!"),
            Map.entry("!!", "!"),
            Map.entry(":?", "?"),
            Map.entry(";?", "?"),
            Map.entry("??", "?"),
            Map.entry(",,", ","),
            Map.entry("\u2026.", "\u2026"));

    private Punctuation() {}

    /** What stays of two marks; empty when both do. */
    static String meeting(char before, char after) {
        return ONE.getOrDefault("" + before + after, "");
    }
}
