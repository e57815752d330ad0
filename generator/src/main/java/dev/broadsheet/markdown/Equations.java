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

/** The numbers of displayed formulas, in the order of the text, and the names by which others refer to them. */
final class Equations {

    private final BodySource source;

    /** By label, and by id. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private final Map<String, String> ids = new HashMap<>();
    /** Ids by label, and by id. */
    private final Map<String, String> targets = new HashMap<>();
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
        return add(new RowName(formula.label(), formula.tag(), named), id, offset);
    }

    /** Gives the rows of a formula their numbers, each as it is shown; empty for those without. */
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

    /** The number as it is shown; a question mark for a label that nothing has, which is reported. */
    String shown(String label) {
        return numbers.getOrDefault(label, "?");
    }

    /** The ids of what has these numbers; empty for those without. */
    List<String> ids(List<String> numbers) {
        return numbers.stream().map(this::id).toList();
    }

    /** The id of what has a label; empty when nothing has. */
    String target(String label) {
        return targets.getOrDefault(label, "");
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
                    DidYouMean.hint(label, numbers.keySet(), "write \\label{" + label + "} in the intended formula"));
        }
    }
}
