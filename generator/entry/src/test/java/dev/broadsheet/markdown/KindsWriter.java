package dev.broadsheet.markdown;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.MarkupWriter;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.References;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;

/** Writes a document as XHTML for tests, in which each kind of element writes itself, with keys instead of translated words. */
public class KindsWriter extends MarkupWriter {

    private final boolean positions;

    /** @param positions whether elements have their source position in {@code data-pos} */
    public KindsWriter(References references, boolean positions) {
        super(Medium.FEED, references);
        this.positions = positions;
    }

    @Override
    public void block(Block block) {
        Kinds.of(block.kind()).write(block, this, key -> key);
    }

    @Override
    public void inline(Inline inline) {
        Kind kind = Kinds.of(inline.kind());
        Element shown = kind.shown(inline, key -> key + " {0}");
        if (shown instanceof Inline own) {
            kind.write(own, this, key -> key);
        } else {
            shown.accept(this);
        }
    }

    @Override
    protected void moreAttributes(Element element) {
        super.moreAttributes(element);
        String position = element.attributes().position();
        if (positions && !position.isEmpty()) {
            attribute("data-pos", position);
        }
    }
}
