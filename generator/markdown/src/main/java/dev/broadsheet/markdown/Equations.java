package dev.broadsheet.markdown;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.tex.TexFormula;
import dev.broadsheet.tex.TexFormula.RowName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assigns numbers to displayed formulas, in document order, and resolves references to them. */
final class Equations {

    private final BodySource source;

    /** Numbers as displayed, by label and by id. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private final Map<String, String> ids = new HashMap<>();
    /** Ids by label and by id. */
    private final Map<String, String> targets = new HashMap<>();
    /** Labels and ids of equations with an automatic number. */
    private final Set<String> counted = new HashSet<>();

    private int count;

    Equations(BodySource source) {
        this.source = source;
    }

    /**
     * Assigns a number to a formula and returns it as displayed; empty if it has none. A formula has a number if it has a label,
     * an id or a tag, or is in a numbering environment.
     */
    String add(TexFormula formula, String id, int offset) {
        boolean named = !id.isEmpty() || formula.numbered();
        return add(new RowName(formula.label(), formula.tag(), named), id, offset);
    }

    /** Assigns numbers to the rows of a formula and returns them as displayed; empty for rows without a number. */
    List<String> add(List<RowName> rows, String id, int offset) {
        List<String> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(add(row, "", offset)));
        if (!id.isEmpty()) {
            rows.stream().filter(RowName::numbered).findFirst().ifPresent(first -> {
                String number = shown.get(rows.indexOf(first));
                numbers.putIfAbsent(id, number);
                targets.putIfAbsent(id, id);
                if (first.tag().isEmpty()) {
                    counted.add(id);
                }
            });
        }
        return shown;
    }

    private String add(RowName name, String id, int offset) {
        if (!name.numbered() && name.tag().isEmpty()) {
            return "";
        }
        boolean own = !name.tag().isEmpty();
        String shown = own ? name.tag() : "(" + ++count + ")";
        boolean free = name.label().isEmpty() || isFree(name.label(), shown, offset);
        String target = id.isEmpty() ? idOf(name.label(), shown) : id;
        if (free) {
            ids.putIfAbsent(shown, target);
            for (String key : name.label().isEmpty() ? List.of(target) : List.of(target, name.label())) {
                boolean first = numbers.putIfAbsent(key, shown) == null || key.equals(name.label());
                if (first && !own) {
                    counted.add(key);
                }
                targets.putIfAbsent(key, target);
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
        String id = Ids.usable(label);
        boolean lettered = !id.isEmpty() && Character.isLetter(id.charAt(0));
        return lettered ? id : "equation-" + shown.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    String id(String shown) {
        return ids.getOrDefault(shown, "");
    }

    /** Returns the number of a label as displayed; a question mark for an unknown label, which {@link #check} reports. */
    String shown(String label) {
        return numbers.getOrDefault(label, "?");
    }

    /** Returns the ids of equations by their numbers; empty for those without. */
    List<String> ids(List<String> numbers) {
        return numbers.stream().map(this::id).toList();
    }

    /** Returns the id of the equation with a label; empty for an unknown label. */
    String target(String label) {
        return targets.getOrDefault(label, "");
    }

    /** Returns whether a label's number is automatic, not the author's tag. */
    boolean isCounted(String label) {
        return counted.contains(label);
    }

    void check(String label, int offset) {
        if (!numbers.containsKey(label)) {
            source.error(
                    "BS-MATH-009",
                    source.position(offset),
                    "no equation has the label '" + label + "'",
                    DidYouMean.hint(label, numbers.keySet(), "write \\label{" + label + "} in the intended formula"));
        }
    }
}
