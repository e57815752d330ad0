package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import dev.broadsheet.diagnostic.Suggestions;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Footnotes in one regular form, numbered in the order of their first reference. The links back are added later by
 * {@link NoteBackLinks}, when all references are known.
 */
final class FootnoteHtml {

    private final Document document;
    private final BodySource source;
    private final MarkdownHtml html;
    private final List<Note> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Note> byBlock = new HashMap<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();
    private final UniqueNames names = new UniqueNames();
    private final Suggestions suggestions = new Suggestions();

    FootnoteHtml(Document document, BodySource source, MarkdownHtml html) {
        this.document = document;
        this.source = source;
        this.html = html;
    }

    /**
     * A note that is referred to.
     *
     * @param number from 1 on
     * @param name for its id
     */
    private record Note(FootnoteBlock block, int number, String name) {}

    /** The number of a note, as a link. */
    void reference(Footnote node) {
        FootnoteBlock block = node.getFootnoteBlock();
        if (block == null) {
            reportUndefined(node);
            html.out().text(node.getChars().toString());
            return;
        }
        Note note = byBlock.computeIfAbsent(block, this::next);
        int count = references.merge(block, 1, Integer::sum);
        String id = "fnref-" + note.name + (count == 1 ? "" : "-" + count);
        html.out()
                .raw("<sup class=\"note-ref\"" + own() + "><a" + own() + " id=\"" + id + "\" href=\"#fn-" + note.name
                        + "\" role=\"doc-noteref\" " + source.marker() + "=\"" + node.getStartOffset() + "\">"
                        + note.number + "</a></sup>");
    }

    private Note next(FootnoteBlock block) {
        String slug = Slug.shortened(Slug.of(block.getText().toString()), Limits.ANCHOR_CHARACTERS);
        String name = names.next(slug.isEmpty() ? String.valueOf(notes.size() + 1) : slug);
        Note note = new Note(block, notes.size() + 1, name);
        notes.add(note);
        return note;
    }

    private String own() {
        return " " + source.ownMarker() + "=\"\"";
    }

    /** The notes that are referred to; the others are reported. */
    void writeNotes() {
        if (!notes.isEmpty()) {
            html.out().raw("<section class=\"notes\" role=\"doc-endnotes\"" + own() + "><ol>");
            // A note may refer to a note that nothing referred to before: the list grows while it is written.
            for (int i = 0; i < notes.size(); i++) {
                Note note = notes.get(i);
                html.out()
                        .raw("<li id=\"fn-" + note.name + "\" " + source.marker() + "=\"" + note.block.getStartOffset()
                                + "\">");
                html.children(note.block);
                html.out().raw("</li>\n");
            }
            html.out().raw("</ol></section>");
        }
        FootnoteRepository known = FootnoteExtension.FOOTNOTES.get(document);
        known.values().stream().filter(note -> !byBlock.containsKey(note)).forEach(note -> reportUnused(note, known));
    }

    private void reportUndefined(Footnote node) {
        String label = node.getText().toString();
        source.error(
                "BS-NOTE-001",
                source.position(node.getStartOffset()),
                "there is no note [^" + label + "]",
                suggestions.hint(label, () -> labels(node), "add a line: [^" + label + "]: The note."));
    }

    private static List<String> labels(Footnote node) {
        return FootnoteExtension.FOOTNOTES.get(node.getDocument()).values().stream()
                .map(note -> note.getText().toString())
                .toList();
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
