package dev.broadsheet.typesetter.css.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A computed style with those of its children, by the rules that match them. Belongs to one document, or is shared by all and
 * then safe for use by several threads.
 */
final class StyleNode {

    private final Computed<Styles.ElementStyles> styles;
    private final boolean shared;
    private final Map<List<Integer>, StyleNode> children;

    StyleNode(Computed<Styles.ElementStyles> styles, boolean shared) {
        this.styles = styles;
        this.shared = shared;
        children = shared ? new ConcurrentHashMap<>() : new HashMap<>();
    }

    Computed<Styles.ElementStyles> styles() {
        return styles;
    }

    boolean isShared() {
        return shared;
    }

    @Nullable
    StyleNode known(List<Integer> ranks) {
        return children.get(ranks);
    }

    /** Returns the node of a child that these rules match, creating it if necessary. */
    StyleNode child(List<Integer> ranks, Supplier<Computed<Styles.ElementStyles>> computation) {
        StyleNode known = children.get(ranks);
        if (known != null) {
            return known;
        }
        StyleNode made = new StyleNode(computation.get(), shared);
        StyleNode sooner = children.putIfAbsent(ranks, made);
        return sooner == null ? made : sooner;
    }
}
