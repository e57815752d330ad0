package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import org.jspecify.annotations.Nullable;

/** Puts what is raised and lowered beside its base, or above and below it. */
final class Scripts {

    private Scripts() {}

    /** @param settled whether the limits stay where they are put, whatever style the browser thinks there is */
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
                        : Mml.of("m" + head, core, java.util.Objects.requireNonNull(above)));
    }
}
