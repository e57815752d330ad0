package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.sheet.Block;
import dev.broadsheet.typesetter.css.sheet.StyleRule;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The matching declarations of an element and of its pseudo-elements, each from the weakest to the strongest.
 *
 * @param pseudo declarations by name of the pseudo-element
 */
record MatchedRules(List<Block> own, Map<String, List<Block>> pseudo) {

    static MatchedRules none() {
        return new MatchedRules(new ArrayList<>(), new TreeMap<>());
    }

    void add(StyleRule rule) {
        String name = rule.selector().pseudo();
        (name.isEmpty() ? own : pseudo.computeIfAbsent(name, unused -> new ArrayList<>())).add(rule.block());
    }

    Styles.ElementStyles root(StyleComputer computer, ProblemLog log) {
        return withPseudo(computer.root(own, log), computer, log);
    }

    Styles.ElementStyles child(ComputedStyle parent, StyleComputer computer, ProblemLog log) {
        return withPseudo(computer.child(own, parent, log), computer, log);
    }

    private Styles.ElementStyles withPseudo(ComputedStyle style, StyleComputer computer, ProblemLog log) {
        Map<String, ComputedStyle> styles = new TreeMap<>();
        pseudo.forEach((name, blocks) -> styles.put(name, computer.child(blocks, style, log)));
        return new Styles.ElementStyles(style, Map.copyOf(styles));
    }
}
