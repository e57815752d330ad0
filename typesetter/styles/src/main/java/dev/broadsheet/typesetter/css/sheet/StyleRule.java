package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.selector.Selector;

/** A style rule for one selector of its list; the declarations are shared with the others. */
public record StyleRule(Selector selector, Declarations declarations, Origin origin, Layers.Layer layer) {

    public Block block() {
        return new Block(declarations, origin, layer.rank());
    }
}
