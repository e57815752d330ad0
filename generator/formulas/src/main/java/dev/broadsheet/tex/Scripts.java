package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Attaches superscripts and subscripts to a base, beside it or above and below it. */
final class Scripts {

    private Scripts() {}

    /** @param settled whether limits keep their place regardless of the style that the browser assumes */
    static Atom put(Atom base, @Nullable Mml below, @Nullable Mml above, boolean limits, boolean settled) {
        if (below == null && above == null) {
            return base;
        }
        boolean large = base.kind() == Kind.OPERATOR && base.node().is("mo");
        Mml core =
                large && base.limits() && settled && limits ? base.node().with("movablelimits", "false") : base.node();
        String stem = limits ? "under" : "sub";
        String head = limits ? "over" : "sup";
        if (below != null && above != null) {
            return base.with(Mml.of("m" + stem + head, core, below, above));
        }
        return base.with(
                below != null
                        ? Mml.of("m" + stem, core, below)
                        : Mml.of("m" + head, core, Objects.requireNonNull(above)));
    }
}
