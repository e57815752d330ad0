package dev.broadsheet.conformance;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An intended difference in an example: the actual tree, or rules that transform the expected one. */
final class Difference {

    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);
    private String tree = "";

    void add(Rule rule) {
        rules.add(rule);
    }

    void pin(String ours) {
        tree = ours;
    }

    /** Returns the tree to expect. @param expected body of the specification, which rules modify */
    String tree(Element expected) {
        if (rules.isEmpty()) {
            return tree;
        }
        rules.forEach(rule -> rule.apply(expected));
        return Tree.of(expected);
    }
}
