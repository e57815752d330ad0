package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cascade layers (CSS Cascade 5, section 6.4), in the order in which they are first mentioned. */
final class Layers {

    /** Greatest depth of nested layers. */
    private static final int DEPTH = 10;

    /** A layer; the root represents rules in no layer. */
    public static final class Layer {

        private final Map<String, Layer> children = new LinkedHashMap<>();
        private int rank;

        /** Returns the position in the order of layers, the weakest first; valid once all sheets have been read. */
        public int rank() {
            return rank;
        }

        /** Returns the nested layer of this name. */
        Layer child(List<String> path) {
            Layer layer = this;
            for (String name : path) {
                layer = layer.children.computeIfAbsent(name, unused -> new Layer());
            }
            return layer;
        }

        /** Creates a nested layer without a name. */
        Layer anonymous() {
            return child(List.of(" " + children.size()));
        }
    }

    private final Layer root = new Layer();
    private int ranked;

    Layer root() {
        return root;
    }

    /** Ranks all layers: rules directly in a layer are stronger than those in its nested layers. */
    public void rank() {
        ranked = 0;
        rank(root);
    }

    private void rank(Layer layer) {
        layer.children.values().forEach(this::rank);
        layer.rank = ranked++;
    }

    /** Returns the parts of a name such as {@code theme.print}; null if it is invalid. */
    static @Nullable List<String> path(Tokens name) {
        List<String> path = new ArrayList<>();
        for (int i = name.from(); i < name.to(); i += 2) {
            boolean dot = i + 1 < name.to() && name.at(i + 1).isDelim('.') && i + 2 < name.to();
            if (!name.at(i).is(TokenType.IDENT) || (i + 1 < name.to() && !dot)) {
                return null;
            }
            path.add(name.at(i).text());
        }
        return path.isEmpty() || path.size() > DEPTH ? null : path;
    }
}
