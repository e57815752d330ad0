package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Footnotes in one regular form, numbered in the order of their first reference. The links back are added later by
 * {@link NoteBackLinks}, when all references are known.
 */
final class FootnoteHtml {

    private final Document document;
    private final BodySource source;
    private final MarkdownHtml html;
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Map<FootnoteBlock, String> names = new HashMap<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    FootnoteHtml(Document document, BodySource source, MarkdownHtml html) {
        this.document = document;
        this.source = source;
        this.html = html;
    }

    /** The number of a note, as a link. */
    void reference(Footnote node) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            reportUndefined(node);
            html.out().text(node.getChars().toString());
            return;
        }
        if (!notes.contains(note)) {
            notes.add(note);
            names.put(note, freeName(note));
        }
        int count = references.merge(note, 1, Integer::sum);
        String name = names.get(note);
        String id = "fnref-" + name + (count == 1 ? "" : "-" + count);
        html.out()
                .raw("<sup class=\"note-ref\"" + own() + "><a" + own() + " id=\"" + id + "\" href=\"#fn-" + name
                        + "\" role=\"doc-noteref\" " + source.marker() + "=\"" + node.getStartOffset() + "\">"
                        + (notes.indexOf(note) + 1) + "</a></sup>");
    }

    private String own() {
        return " " + source.ownMarker() + "=\"\"";
    }

    private String freeName(FootnoteBlock note) {
        String slug = Slug.of(note.getText().toString());
        String base = slug.isEmpty() ? String.valueOf(notes.size()) : slug;
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    /** The notes that are referred to; the others are reported. */
    void writeNotes() {
        if (!notes.isEmpty()) {
            html.out().raw("<section class=\"notes\" role=\"doc-endnotes\"" + own() + "><ol>");
            // A note may refer to a note that nothing referred to before: the list grows while it is written.
            for (int i = 0; i < notes.size(); i++) {
                FootnoteBlock note = notes.get(i);
                html.out()
                        .raw("<li id=\"fn-" + names.get(note) + "\" " + source.marker() + "=\"" + note.getStartOffset()
                                + "\">");
                html.children(note);
                html.out().raw("</li>\n");
            }
            html.out().raw("</ol></section>");
        }
        FootnoteRepository known = FootnoteExtension.FOOTNOTES.get(document);
        known.values().stream().filter(note -> !notes.contains(note)).forEach(note -> reportUnused(note, known));
    }

    private void reportUndefined(Footnote node) {
        String label = node.getText().toString();
        List<String> labels = FootnoteExtension.FOOTNOTES.get(node.getDocument()).values().stream()
                .map(note -> note.getText().toString())
                .toList();
        source.error(
                "BS-NOTE-001",
                source.position(node.getStartOffset()),
                "there is no note [^" + label + "]",
                DidYouMean.hint(label, labels, "add a line: [^" + label + "]: The note."));
    }

    private void reportUnused(FootnoteBlock note, FootnoteRepository known) {
        FootnoteBlock taken = known.get(known.normalizeKey(note.getText()));
        if (taken != null && taken != note) {
            source.warning(
                    "BS-NOTE-003",
                    source.position(note.getStartOffset()),
                    "the note [^" + note.getText() + "] is there already, at "
                            + source.position(taken.getStartOffset()),
                    "give one of the two another label");
            return;
        }
        source.warning(
                "BS-NOTE-002",
                source.position(note.getStartOffset()),
                "nothing refers to the note [^" + note.getText() + "], so it is left out",
                "put [^" + note.getText() + "] where it belongs, or delete the note");
    }
}
