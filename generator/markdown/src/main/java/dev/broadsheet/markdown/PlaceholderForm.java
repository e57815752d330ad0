package dev.broadsheet.markdown;

import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.draft.Traits;

/** Writes placeholders that are filled when all texts that share a bibliography have been parsed. */
final class PlaceholderForm implements CitationForm {

    private final Cursor cursor;

    PlaceholderForm(Cursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public void names(int place, ReferenceOut out) {
        hold("span", CitedTexts.CITATION, CitedTexts.names(place));
    }

    @Override
    public void text(int place, ReferenceOut out) {
        hold("span", CitedTexts.CITATION, CitedTexts.citation(place));
    }

    @Override
    public void note(int place, ReferenceOut out) {
        text(place, out);
    }

    /** Always true: a text that turns out not to be in a book has its own bibliography. */
    @Override
    public boolean hasList() {
        return true;
    }

    @Override
    public void list(ReferenceOut out) {
        cursor.line();
        hold("section", CitedTexts.LIST, CitedTexts.OF_TEXT);
        cursor.line();
    }

    private void hold(String element, String kind, String variant) {
        cursor.start(element, new Traits(Traits.UNKNOWN, true)).traits().setKind(kind, variant);
        cursor.end();
    }
}
