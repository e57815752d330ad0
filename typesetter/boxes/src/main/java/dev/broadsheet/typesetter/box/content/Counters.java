package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.counter.CounterChange;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counters of a document with their scopes; CSS Lists 3, section 4. */
public final class Counters {

    /** The counter of footnotes of the whole document; CSS GCPM 3, section 2.4. */
    public static final String FOOTNOTE = "footnote";

    private final Map<String, Deque<int[]>> values = new HashMap<>();
    private final Deque<List<String>> scopes = new ArrayDeque<>();

    public Counters() {
        scopes.push(new ArrayList<>());
        reset(FOOTNOTE, 0);
    }

    /** Applies {@code counter-reset}, {@code counter-increment} and {@code counter-set} of a box. */
    public void apply(ComputedStyle style) {
        for (CounterChange change : style.counterReset()) {
            reset(change.name(), change.value());
        }
        for (CounterChange change : style.counterIncrement()) {
            increment(change.name(), change.value());
        }
        for (CounterChange change : style.counterSet()) {
            instance(change.name())[0] = change.value();
        }
    }

    /** Begins a scope: counters that are reset in it end with the matching {@link #leave}. */
    public void enter() {
        scopes.push(new ArrayList<>());
    }

    public void leave() {
        for (String name : scopes.pop()) {
            values.getOrDefault(name, new ArrayDeque<>()).pop();
        }
    }

    public void reset(String name, int value) {
        List<String> scope = scopes.element();
        if (scope.contains(name)) {
            instance(name)[0] = value;
        } else {
            values.computeIfAbsent(name, key -> new ArrayDeque<>()).push(new int[] {value});
            scope.add(name);
        }
    }

    public void increment(String name, int by) {
        instance(name)[0] += by;
    }

    public void set(String name, int value) {
        instance(name)[0] = value;
    }

    public int value(String name) {
        Deque<int[]> all = values.get(name);
        return all == null || all.isEmpty() ? 0 : all.element()[0];
    }

    /** Returns all instances of a counter, outermost first. */
    List<Integer> all(String name) {
        List<Integer> list = new ArrayList<>();
        values.getOrDefault(name, new ArrayDeque<>()).descendingIterator().forEachRemaining(v -> list.add(v[0]));
        return list;
    }

    private int[] instance(String name) {
        Deque<int[]> all = values.computeIfAbsent(name, key -> new ArrayDeque<>());
        if (all.isEmpty()) {
            reset(name, 0);
        }
        return all.element();
    }
}
