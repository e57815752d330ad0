package dev.broadsheet.markdown.lint;

import java.util.function.Consumer;

/** Finds one kind of leftover markup in a block, in time linear in the block's length. */
@FunctionalInterface
interface Rule {

    /** The maximum distance, in characters, between an opening and a closing delimiter. */
    int REACH = 1000;

    void check(TextBlock block, Consumer<Finding> findings);
}
