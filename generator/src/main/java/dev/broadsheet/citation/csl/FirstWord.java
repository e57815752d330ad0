package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Raises the first letter of a citation that is a sentence by itself, where it is a term, such as ibid., or what the author says. */
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
