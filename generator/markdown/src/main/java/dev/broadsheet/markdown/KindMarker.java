package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.source.Limits;

/** Marks the elements of one kind. */
record KindMarker(Kind kind, BodySource source, Ids ids) implements Kind.Marks {

    @Override
    public void mark(DraftElement element, String variant) {
        element.rename("aside");
        keep(element, variant);
    }

    @Override
    public void keep(DraftElement element, String variant) {
        element.traits().setKind(kind.name(), variant);
    }

    @Override
    public String freeId(String preferred) {
        return ids.free(preferred);
    }

    @Override
    public String words(DraftElement element) {
        return TextBlocks.inlineText(element);
    }

    @Override
    public void error(String code, DraftElement at, String message, String hint) {
        source.error(code, source.position(at), message, hint);
    }

    @Override
    public void warning(String code, DraftElement at, String message, String hint) {
        source.warning(code, source.position(at), message, hint);
    }

    @Override
    public int mostQuotations() {
        return Limits.PULL_QUOTES;
    }
}
