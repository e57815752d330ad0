package dev.broadsheet.typesetter.css;

/** One selector of a rule with the block that it shares with the others of its list. */
record StyleRule(Selector selector, Declarations declarations, Origin origin) {}
