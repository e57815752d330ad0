package dev.broadsheet.typesetter.css;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A computed style with those of children that were computed below it, by the rules that match them. */
final class StyleNode {

    private final Styles.ElementStyles styles;
    private final Map<List<Integer>, StyleNode> children = new HashMap<>();

    StyleNode(Styles.ElementStyles styles) {
        this.styles = styles;
    }

    Styles.ElementStyles styles() {
        return styles;
    }

    /** The node of a child that these rules match, made when it is the first. */
    StyleNode child(List<Integer> ranks, Supplier<Styles.ElementStyles> computation) {
        StyleNode known = children.get(ranks);
        if (known == null) {
            known = new StyleNode(computation.get());
            children.put(ranks, known);
        }
        return known;
    }
}
