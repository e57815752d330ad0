package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Capitalizes the first letter of a citation that is a sentence of its own, if it begins with the author's prefix or with a term
 * such as "ibid.".
 */
final class FirstWord {

    private static final List<String> TERMS = List.of("ibid", "op-cit", "loc-cit", "see", "see-also", "cited");

    private FirstWord() {}

    static List<Run> raised(List<Run> runs, CslLocale locale) {
        boolean said = !runs.isEmpty() && runs.get(0).cite() < 0;
        if (runs.isEmpty() || (!said && !beginsWithTerm(Runs.text(runs), locale))) {
            return runs;
        }
        List<Run> raised = new ArrayList<>(runs);
        String text = runs.get(0).text();
        raised.set(0, runs.get(0).with(text.substring(0, 1).toUpperCase(locale.language()) + text.substring(1)));
        return raised;
    }

    private static boolean beginsWithTerm(String text, CslLocale locale) {
        for (String term : TERMS) {
            for (String form : List.of("long", "short")) {
                String word = locale.term(term, form, false);
                String bare = word.toLowerCase(Locale.ROOT);
                if (!bare.isEmpty() && text.startsWith(bare)) {
                    return true;
                }
            }
        }
        return false;
    }
}
