package dev.broadsheet.citation.csl;

import dev.broadsheet.source.WordTable;
import java.util.Map;

/** Resolves punctuation characters that meet where two parts join: of some pairs only one remains. */
final class Punctuation {

    private static final Map<String, String> ONE = WordTable.of("""
            : :: :.
            ; ;: ;. ;;
            ! !: !. :! ;! !!
            ? ?: ?. :? ;? ??
            . ..
            , ,,
            \u2026 \u2026.
            """);

    private Punctuation() {}

    /** Returns the characters that remain of a pair; empty to keep both. */
    static String meeting(char before, char after) {
        return ONE.getOrDefault("" + before + after, "");
    }
}
