package dev.broadsheet.typesetter.css.cascade;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Computed styles shared between documents: those of elements without style attributes on their ancestors,
 * other than a root element's that documents have in common. Safe for use by several threads.
 */
final class SharedStyles {

    /** Limit of shared styles; most style sheets lead to some hundreds. Further ones are computed for each document. */
    private static final int MOST = 5000;

    /** Limit of root styles, so that documents with different style attributes on their roots do not crowd out others. */
    private static final int MOST_ROOTS = 20;

    private final StyleSource source;
    private final Map<List<Object>, RootStyles> roots = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    SharedStyles(StyleSource source) {
        this.source = source;
    }

    StyleSource source() {
        return source;
    }

    /** @param matched ranks of the rules that match the root element, and its style attribute */
    RootStyles root(List<Object> matched, Supplier<MatchedRules> rules) {
        RootStyles known = roots.get(matched);
        if (known != null) {
            return known;
        }
        RootStyles root = RootStyles.of(rules.get(), source, roots.size() < MOST_ROOTS && takesOneMore());
        if (root.node().isShared()) {
            roots.putIfAbsent(matched, root);
        }
        return root;
    }

    /** Reserves room for one more style. @return false if there is none */
    boolean takesOneMore() {
        return made.incrementAndGet() <= MOST;
    }
}
