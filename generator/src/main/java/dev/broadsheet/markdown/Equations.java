package dev.broadsheet.markdown;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.tex.TexFormula;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of displayed formulas, in the order of the text, and the names by which others refer to them. */
final class Equations {

    private final BodySource source;

    /** By label, and by id. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private final Map<String, String> ids = new HashMap<>();
    /** Labels and ids of those that are counted. */
    private final Set<String> counted = new HashSet<>();

    private int count;

    Equations(BodySource source) {
        this.source = source;
    }

    /**
     * Gives a formula its number; empty when it has none: only one with a label, an id or a tag has, or in an environment
     * that numbers.
     */
    String add(TexFormula formula, String id, int offset) {
        boolean named = !id.isEmpty() || formula.numbered();
        if (!named && formula.tag().isEmpty()) {
            return "";
        }
        String shown = formula.tag();
        if (shown.isEmpty()) {
            count++;
            shown = "(" + count + ")";
        }
        if (formula.tag().isEmpty() && !formula.label().isEmpty() && !numbers.containsKey(formula.label())) {
            counted.add(formula.label());
        }
        if (formula.label().isEmpty() || isFree(formula.label(), shown, offset)) {
            String own = id.isEmpty() ? idOf(formula.label(), shown) : id;
            ids.putIfAbsent(shown, own);
            if (numbers.putIfAbsent(own, shown) == null && formula.tag().isEmpty()) {
                counted.add(own);
            }
        }
        return shown;
    }

    private boolean isFree(String label, String shown, int offset) {
        @Nullable String taken = numbers.putIfAbsent(label, shown);
        if (taken != null) {
            source.error(
                    "BS-MATH-009",
                    source.position(offset),
                    "the label '" + label + "' is taken by equation " + taken,
                    "give one of the two another label");
        }
        return taken == null;
    }

    private static String idOf(String label, String shown) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            id.append(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '-');
        }
        boolean usable = id.length() > 0 && Character.isLetter(id.charAt(0));
        return usable ? id.toString() : "equation-" + shown.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    String id(String shown) {
        return ids.getOrDefault(shown, "");
    }

    /** The number as it is shown; a question mark for a label that nothing has, which is reported. */
    String shown(String label) {
        return numbers.getOrDefault(label, "?");
    }

    /** Whether the number of a label is one that we ourselves have given. */
    boolean isCounted(String label) {
        return counted.contains(label);
    }

    void check(String label, int offset) {
        if (!numbers.containsKey(label)) {
            source.error(
                    "BS-MATH-009",
                    source.position(offset),
                    "no equation has the label '" + label + "'",
                    DidYouMean.hint(
                            label, numbers.keySet(), "write \\label{" + label + "} in the formula that is meant"));
        }
    }
}
