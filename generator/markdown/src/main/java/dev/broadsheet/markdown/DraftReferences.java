package dev.broadsheet.markdown;

import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes citations and their bibliography to the draft of one text. */
final class DraftReferences implements ReferenceOut {

    private final Cursor out;
    private final Map<String, List<String>> places = new HashMap<>();
    private int count;

    DraftReferences(Cursor out) {
        this.out = out;
    }

    @Override
    public void start(String element, String... attributes) {
        start(element, Traits.UNKNOWN, attributes);
    }

    private void start(String name, int offset, String... attributes) {
        DraftElement element = out.start(name, new Traits(offset, true));
        for (int i = 0; i < attributes.length; i += 2) {
            element.set(attributes[i], attributes[i + 1]);
        }
    }

    @Override
    public void end() {
        out.end();
    }

    @Override
    public void write(String text) {
        out.write(text);
    }

    @Override
    public void trimEnd() {
        out.trimEnd();
    }

    @Override
    public void startCite(Cite cite) {
        count++;
        String id = CiteIds.PLACE + count;
        places.computeIfAbsent(cite.key(), name -> new ArrayList<>()).add(id);
        String href = "#" + CiteIds.entry(cite.key());
        start("a", cite.offset(), "id", id, "href", href, "class", CitedTexts.CITE, "role", "doc-biblioref");
    }

    @Override
    public void within(String key) {
        if (count > 0) {
            places.computeIfAbsent(key, name -> new ArrayList<>()).add(CiteIds.PLACE + count);
        }
    }

    @Override
    public void startList(String classes, String heading) {
        out.line();
        start("section", "class", classes, "role", "doc-bibliography");
        start("h2", "id", "references");
        write(heading);
        end();
        start("ul");
    }

    @Override
    public void startEntry(String key) {
        start("li", "id", CiteIds.entry(key));
    }

    @Override
    public void endEntry(String key, String label) {
        for (String place : places.getOrDefault(key, List.of())) {
            write(" ");
            start("a", "class", CitedTexts.BACK, "role", "doc-backlink", "href", "#" + place, "aria-label", label);
            write("\u2191");
            end();
        }
        end();
        out.line();
    }

    @Override
    public void endList() {
        end();
        end();
        out.line();
    }
}
