package dev.broadsheet.typesetter.css.counter;

import dev.broadsheet.typesetter.css.grammar.Keywords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counter styles defined by style sheets; a later rule replaces an earlier one of the same name. */
public final class CounterStyles {

    public static final CounterStyles NONE = new CounterStyles(List.of());

    private final Map<String, CounterRule> rules = new HashMap<>();

    public CounterStyles(List<CounterRule> inOrder) {
        inOrder.forEach(rule -> rules.put(rule.name(), rule));
    }

    public boolean has(String name) {
        return rules.containsKey(name);
    }

    /** Returns the style of a name; decimal if there is none. */
    public CounterStyle of(String name) {
        CounterRule rule = rules.get(name);
        return rule == null ? predefined(name) : new CustomCounter(rule, this);
    }

    static PredefinedCounter predefined(String name) {
        PredefinedCounter found = Keywords.find(name, PredefinedCounter.class);
        return found == null ? PredefinedCounter.DECIMAL : found;
    }

    @Nullable
    CounterRule rule(String name) {
        return rules.get(name);
    }
}
