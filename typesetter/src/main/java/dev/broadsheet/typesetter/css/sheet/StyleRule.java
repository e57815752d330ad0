package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.selector.Selector;

/** One selector of a rule with the block that it shares with the others of its list. */
public record StyleRule(Selector selector, Declarations declarations, Origin origin, Layers.Layer layer) {

    public Block block() {
        return new Block(declarations, origin, layer.rank());
    }
}
