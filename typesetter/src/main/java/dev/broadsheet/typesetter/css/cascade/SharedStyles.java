package dev.broadsheet.typesetter.css.cascade;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Styles that were computed for one document and serve the next: those of elements that no style attribute is above.
 * Safe for use by several threads.
 */
final class SharedStyles {

    /** Most sheets lead to some hundreds of styles; a document with more computes the others for itself. */
    private static final int MOST = 5000;

    private final StyleSource source;
    private final Map<List<Integer>, RootStyles> roots = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    SharedStyles(StyleSource source) {
        this.source = source;
    }

    StyleSource source() {
        return source;
    }

    /** @param ranks of the rules that match the root element */
    RootStyles root(List<Integer> ranks, Supplier<MatchedRules> rules) {
        RootStyles known = roots.get(ranks);
        if (known != null) {
            return known;
        }
        RootStyles root = RootStyles.of(rules.get(), source, takesOneMore());
        if (root.node().isShared()) {
            roots.putIfAbsent(ranks, root);
        }
        return root;
    }

    /** Whether there is room for one more, which is to be made now. */
    boolean takesOneMore() {
        return made.incrementAndGet() <= MOST;
    }
}
