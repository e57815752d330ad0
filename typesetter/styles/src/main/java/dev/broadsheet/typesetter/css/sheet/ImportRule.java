package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @import} rule.
 *
 * @param reference reference to the sheet, as written
 * @param layered whether its rules are in a layer
 * @param layer name of that layer; empty for an anonymous one
 * @param applies whether its conditions hold
 */
record ImportRule(String reference, boolean layered, List<String> layer, boolean applies) {

    /** Returns the rule, or null if it is invalid. */
    static @Nullable ImportRule parse(Tokens prelude, MediaQuery.Sheet paper, ProblemSink sink) {
        ValueReader in = new ValueReader(prelude);
        String string = in.takeString();
        String reference = string != null ? string : in.takeUrl();
        if (reference == null) {
            return null;
        }
        boolean layered = in.peek().isIdent("layer") || in.peek().isFunction("layer");
        List<String> layer = List.of();
        if (in.peek().isFunction("layer")) {
            layer = Layers.path(in.takeBlock().rest().trim());
        } else if (layered) {
            in.next();
        }
        boolean applies = true;
        if (in.peek().isFunction("supports")) {
            applies = SupportsCondition.ofImport(in.takeBlock().rest().trim());
        }
        if (layer == null) {
            return null;
        }
        return new ImportRule(
                reference,
                layered,
                layer,
                applies && MediaQuery.matches(in.rest().trim(), paper, sink));
    }
}
