package dev.broadsheet.typesetter.css.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A computed style with those of children that were computed below it, by the rules that match them. It serves either one
 * document, or all; then several threads may use it.
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

    /** The node of a child that these rules match, made when it is the first. */
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
