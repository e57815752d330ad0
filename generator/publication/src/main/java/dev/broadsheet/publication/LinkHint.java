package dev.broadsheet.publication;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Proposal;
import java.util.Optional;

/**
 * What to do about a link.
 *
 * @param text for people
 * @param proposal the same for programs; empty if the text names no target
 */
record LinkHint(String text, Optional<Proposal> proposal) {

    static LinkHint of(String text) {
        return new LinkHint(text, Optional.empty());
    }

    Diagnostic in(Diagnostic diagnostic) {
        return proposal.map(diagnostic::proposing).orElse(diagnostic);
    }
}
