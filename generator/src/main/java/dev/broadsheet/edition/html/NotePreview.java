package dev.broadsheet.edition.html;

import dev.broadsheet.document.BackLink;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Note;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.template.Strings;
import java.util.Map;

/**
 * A note beside its number without any script: the number is a button that opens this popover. The list at the end stays,
 * for print and for readers who come from a link; so nothing in here has an id, but the popover itself.
 */
final class NotePreview extends HtmlBody {

    NotePreview(Document document, References references, Strings strings, Map<String, String> pictures) {
        super(document, references, strings, BriefPages.NONE, pictures);
    }

    /** The id of the popover. */
    static String idOf(String note) {
        return "_preview-" + note;
    }

    String of(Note note) {
        String id = note.attributes().id();
        start("div", "class", "preview", "id", idOf(id), "popover", "", "role", "note");
        writeInside(note.children());
        start("a", "class", "to-note", "href", "#" + SitePaths.encode(id));
        text(strings().text("toNote"));
        end("a");
        end("div");
        return out().toString();
    }

    @Override
    protected String id(Element element) {
        return "";
    }

    @Override
    public void backLink(BackLink link) {
        // It would lead to where the reader is.
    }
}
