package dev.broadsheet.typesetter.css.cascade;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Styles that were computed for one document and serve the next: those of elements that no style attribute is above,
 * but for one of the root element that other documents have too.
 * Safe for use by several threads.
 */
final class SharedStyles {

    /** Most sheets lead to some hundreds of styles; a document with more computes the others for itself. */
    private static final int MOST = 5000;

    /** Documents whose roots differ in their style attributes would soon leave no room for others. */
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

    /** @param matched the ranks of the rules that match the root element, and its style attribute */
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

    /** Whether there is room for one more, which is to be made now. */
    boolean takesOneMore() {
        return made.incrementAndGet() <= MOST;
    }
}
