package dev.broadsheet.typesetter.css;

/** One selector of a rule with the block that it shares with the others of its list. */
record StyleRule(Selector selector, Declarations declarations, Origin origin, Layers.Layer layer) {

    Block block() {
        return new Block(declarations, origin, layer.rank());
    }
}
