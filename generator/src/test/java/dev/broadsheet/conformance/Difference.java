package dev.broadsheet.conformance;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What we make of an example instead of what is expected: our tree, or what rules make of the expected one. */
final class Difference {

    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
    private String tree = "";

    void add(Rule rule) {
        rules.add(rule);
    }

    void pin(String ours) {
        tree = ours;
    }

    /** @param expected changes */
    String tree(Element expected) {
        if (rules.isEmpty()) {
            return tree;
        }
        rules.forEach(rule -> rule.apply(expected));
        return Tree.of(expected);
    }
}
