package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import dev.broadsheet.diagnostic.Suggestions;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes footnotes in a uniform structure, numbered in the order of their first reference. Back links are added later, when all
 * references are known.
 */
final class NoteReader {

    private final Document document;
    private final BodySource source;
    private final MarkdownReader reader;
    private final List<Note> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Note> byBlock = new HashMap<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();
    private final UniqueNames names = new UniqueNames();
    private final Suggestions suggestions = new Suggestions();

    NoteReader(Document document, BodySource source, MarkdownReader reader) {
        this.document = document;
        this.source = source;
        this.reader = reader;
    }

    /**
     * A note with at least one reference.
     *
     * @param number from 1
     * @param name the part of its id after the prefix
     */
    private record Note(FootnoteBlock block, int number, String name) {}

    /** Writers of the content of notes that are not in the Markdown, such as citations. */
    private final IdentityHashMap<FootnoteBlock, Runnable> made = new IdentityHashMap<>();

    /** Writes the reference to a generated note. @param content writes the content of the note */
    void call(String name, int offset, Runnable content) {
        FootnoteBlock block = new FootnoteBlock();
        made.put(block, content);
        Note note = new Note(block, notes.size() + 1, names.next(name));
        notes.add(note);
        call(note, "fnref-" + note.name, offset);
    }

    /** Writes the reference to a note. */
    void call(Footnote node) {
        FootnoteBlock block = node.getFootnoteBlock();
        if (block == null) {
            reportUndefined(node);
            reader.out().text(node.getChars().toString());
            return;
        }
        Note note = byBlock.computeIfAbsent(block, this::next);
        int count = references.merge(block, 1, Integer::sum);
        String id = "fnref-" + note.name + (count == 1 ? "" : "-" + count);
        call(note, id, node.getStartOffset());
    }

    private void call(Note note, String id, int offset) {
        Cursor out = reader.out();
        out.start("sup", new Traits(Traits.UNKNOWN, true)).set("class", "note-ref");
        out.start("a", new Traits(offset, true))
                .set("id", id)
                .set("href", "#fn-" + note.name)
                .set("role", "doc-noteref");
        out.write(String.valueOf(note.number));
        out.end();
        out.end();
    }

    private Note next(FootnoteBlock block) {
        String slug = Slug.shortened(Slug.of(block.getText().toString()), Limits.ANCHOR_CHARACTERS);
        String name = names.next(slug.isEmpty() ? String.valueOf(notes.size() + 1) : slug);
        Note note = new Note(block, notes.size() + 1, name);
        notes.add(note);
        return note;
    }

    /** Writes the notes with references, and reports the others. */
    void readNotes() {
        if (!notes.isEmpty()) {
            Cursor out = reader.out();
            out.start("section", new Traits(Traits.UNKNOWN, true)).set("class", "notes");
            out.start("ol", new Traits());
            // A note may contain the first reference to another note: the list may grow in this loop.
            for (int i = 0; i < notes.size(); i++) {
                Note note = notes.get(i);
                out.start(
                                "li",
                                new Traits(
                                        made.containsKey(note.block) ? Traits.UNKNOWN : note.block.getStartOffset(),
                                        false))
                        .set("id", "fn-" + note.name);
                @Nullable Runnable content = made.get(note.block);
                if (content == null) {
                    reader.children(note.block);
                } else {
                    content.run();
                }
                out.end();
                out.write("\n");
            }
            out.end();
            out.end();
        }
        FootnoteRepository known = FootnoteExtension.FOOTNOTES.get(document);
        known.values().stream().filter(note -> !byBlock.containsKey(note)).forEach(note -> reportUnused(note, known));
    }

    private void reportUndefined(Footnote node) {
        String label = node.getText().toString();
        String definition = "add a line: [^" + label + "]: The note.";
        source.error(
                "BS-NOTE-001",
                source.position(node.getStartOffset()),
                "there is no note [^" + label + "]",
                // Any number is like any other.
                label.length() < 3 ? definition : suggestions.hint(label, () -> labels(node), definition));
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
                    "the note [^" + note.getText() + "] is already defined, at "
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
