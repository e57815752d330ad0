package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.markdown.syntax.Citation;
import java.util.List;
import java.util.Locale;

/**
 * Writes the citations of a text and the bibliography after it. If all chapters share one bibliography, it writes placeholders,
 * which are filled when all chapters have been parsed.
 */
final class CitationReader {

    private final boolean held;
    private final CitedWorks works;
    private final CitationForm form;
    private final DraftReferences out;

    CitationReader(Document document, BodySource source, Cursor cursor) {
        this.held = source.citations().held();
        this.works = new CitedWorks(source);
        if (source.mayCite()) {
            works.find(document);
        }
        this.out = new DraftReferences(cursor);
        this.form = form(source.citations(), source.language(), cursor);
    }

    private CitationForm form(CitationOptions options, Locale language, Cursor cursor) {
        if (held || works.marks().isEmpty()) {
            return new PlaceholderForm(cursor);
        }
        List<CitationForm.Text> text = List.of(new CitationForm.Text(language, works.marks()));
        return CitationForm.of(options.style(), options.notes(), language, text, works.works());
    }

    /** Returns the citations with placeholders, in reading order; empty if the citations have been written. */
    List<CitationMark> held() {
        return held ? works.marks() : List.of();
    }

    void read(Citation citation, MarkdownReader reader) {
        int place = works.place(citation);
        if (place < 0) {
            out.write(citation.getChars().toString());
            return;
        }
        CitationMark mark = works.marks().get(place);
        if (!mark.makesNote()) {
            form.text(place, out);
            return;
        }
        if (mark.inText()) {
            form.names(place, out);
        }
        out.trimEnd();
        reader.notes().call("cite", citation.getStartOffset(), () -> {
            reader.out().start("p", new Traits(citation.getStartOffset(), true));
            form.note(place, out);
            reader.out().end();
        });
    }

    /** Writes the bibliography of the cited works. */
    void readList() {
        if (!works.marks().isEmpty() && form.hasList()) {
            form.list(out);
        }
    }
}
