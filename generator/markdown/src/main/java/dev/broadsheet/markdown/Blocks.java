package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;

/** Lets each kind of block find its blocks in a draft. */
final class Blocks {

    private static final String FENCE = ":::";

    private Blocks() {}

    static void find(DraftElement root, BodySource source, Ids ids) {
        boolean fenced =
                source.characters().hasPair(':', ':') && source.markdown().contains(FENCE);
        for (Kind kind : Kinds.all()) {
            if (fenced || !kind.isFencedOnly()) {
                kind.find(root, new KindMarker(kind, source, ids));
            }
        }
    }
}
