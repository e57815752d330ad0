package dev.broadsheet.kind.citation;

import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import java.util.List;

/** Placeholders of citations. They are filled when a document is decoded, so editions never write one. */
public final class CitationPlaces implements Kind {

    @Override
    public String name() {
        return CitedTexts.CITATION;
    }

    /** Does nothing: placeholders are marked when they are parsed. */
    @Override
    public void find(DraftElement root, Marks marks) {}

    @Override
    public Element build(DraftElement place, Build build) {
        return new Inline(name(), place.traits().variant(), place.name(), build.attributes(place), List.of());
    }
}
