package dev.broadsheet.markdown.lint;

import java.util.function.Consumer;

/** Finds one kind of leftover markup in a block. Takes time that grows with the block's length and no faster. */
@FunctionalInterface
interface Rule {

    /** Characters that a rule looks ahead for the end of what it has found the beginning of. */
    int REACH = 1000;

    void check(TextBlock block, Consumer<Finding> findings);
}
