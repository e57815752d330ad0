package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.selector.Compound;
import dev.broadsheet.typesetter.css.selector.SelectorFilter;
import dev.broadsheet.typesetter.css.selector.SimpleSelector;
import dev.broadsheet.typesetter.css.selector.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules in cascade order, indexed by an id, class, type or attribute of the last compound of their selectors, so that an
 * element is matched against few of them.
 */
public final class RuleIndex {

    private final List<StyleRule> rules;
    private final List<SelectorFilter> filters;
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final Map<String, List<Integer>> byClass = new HashMap<>();
    private final Map<String, List<Integer>> byType = new HashMap<>();
    private final Map<String, List<Integer>> byAttribute = new HashMap<>();
    private final List<Integer> ofRoot = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();

    public RuleIndex(List<StyleRule> inOrder) {
        List<StyleRule> sorted = new ArrayList<>(inOrder);
        sorted.sort(Comparator.comparing(StyleRule::origin)
                .thenComparing(rule -> rule.layer().rank())
                .thenComparing(rule -> rule.selector().specificity()));
        rules = List.copyOf(sorted);
        filters = rules.stream().map(rule -> SelectorFilter.of(rule.selector())).toList();
        for (int rank = 0; rank < rules.size(); rank++) {
            for (List<Integer> bucket : buckets(rules.get(rank).selector().last())) {
                bucket.add(rank);
            }
        }
    }

    /**
     * Returns the buckets of a rule: that of its id or the root, else a class, else its type, else an attribute, else those of
     * each member of a list.
     */
    private Set<List<Integer>> buckets(Compound compound) {
        List<Integer> single = bucket(compound);
        if (single != others) {
            return Collections.singleton(single);
        }
        for (SimpleSelector condition : compound.conditions()) {
            if (condition instanceof SimpleSelector.AnyOf list && !list.negated()) {
                Set<List<Integer>> members = Collections.newSetFromMap(new IdentityHashMap<>());
                list.selectors().forEach(selector -> members.addAll(buckets(selector.last())));
                if (!members.contains(others)) {
                    return members;
                }
            }
        }
        return Collections.singleton(others);
    }

    private List<Integer> bucket(Compound compound) {
        List<Integer> bucket = others;
        int strength = 0;
        for (SimpleSelector condition : compound.conditions()) {
            if (condition instanceof SimpleSelector.Id id) {
                return list(byId, id.id());
            }
            if (condition == SimpleSelector.State.ROOT) {
                return ofRoot;
            }
            if (condition instanceof SimpleSelector.ClassName name && strength < 3) {
                bucket = list(byClass, name.name());
                strength = 3;
            } else if (condition instanceof SimpleSelector.Type type && strength < 2) {
                bucket = list(byType, type.name());
                strength = 2;
            } else if (condition instanceof SimpleSelector.Attribute attribute && strength < 1) {
                bucket = list(byAttribute, attribute.name());
                strength = 1;
            }
        }
        return bucket;
    }

    private static List<Integer> list(Map<String, List<Integer>> map, String key) {
        return map.computeIfAbsent(key, unused -> new ArrayList<>());
    }

    public StyleRule rule(int rank) {
        return rules.get(rank);
    }

    /** Returns the ranks of the rules that match an element or one of its pseudo-elements, ascending. */
    public List<Integer> match(Subject subject) {
        List<Integer> matched = new ArrayList<>();
        add(matched, others, subject);
        add(matched, byType.get(subject.type()), subject);
        for (String name : subject.classes()) {
            add(matched, byClass.get(name), subject);
        }
        for (Map.Entry<String, List<Integer>> attribute : byAttribute.entrySet()) {
            if (subject.element().hasAttr(attribute.getKey())) {
                add(matched, attribute.getValue(), subject);
            }
        }
        if (subject.parent() == null) {
            add(matched, ofRoot, subject);
        }
        if (!byId.isEmpty()) {
            add(matched, byId.get(subject.id()), subject);
        }
        matched.sort(Comparator.naturalOrder());
        for (int i = matched.size() - 1; i > 0; i--) {
            if (matched.get(i).equals(matched.get(i - 1))) {
                matched.remove(i); // found by several members of a list
            }
        }
        return matched;
    }

    private void add(List<Integer> matched, @Nullable List<Integer> candidates, Subject subject) {
        if (candidates == null) {
            return;
        }
        for (Integer rank : candidates) {
            if (filters.get(rank).mayMatch(subject)
                    && rules.get(rank).selector().matches(subject)) {
                matched.add(rank);
            }
        }
    }
}
