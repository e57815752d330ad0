package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.template.Strings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Fits a body into a chapter: notes that pop up, no link to what is not a chapter. */
final class ChapterBody {

    private final BodyTree tree;
    private final Strings strings;

    ChapterBody(String fragment, Strings strings) {
        this.tree = BodyTree.parse(fragment);
        this.strings = strings;
    }

    String xml() {
        dropDeadLinks();
        dropMissingPictures();
        Notes.of(tree).ifPresent(this::markNotes);
        return tree.xml();
    }

    /** Links may lead to chapters and to the web only; a link to a picture in the book would be an error. */
    private void dropDeadLinks() {
        for (Element link : tree.root().select("a[href=], a[href^=../images/]")) {
            link.unwrap();
        }
    }

    private void dropMissingPictures() {
        for (Element picture : tree.root().select("img:not([src^=../images/])")) {
            picture.replaceWith(new TextNode("[" + picture.attr("alt") + "]"));
        }
    }

    private void markNotes(Notes notes) {
        notes.list().attr("epub:type", "endnotes").attr("aria-label", strings.text("notes"));
        notes.nameBackLinks(strings);
        for (Element note : notes.items()) {
            note.attr("epub:type", "endnote");
            notes.calls(note).forEach(call -> call.attr("epub:type", "noteref"));
            notes.backLinks(note).forEach(link -> link.attr("epub:type", "backlink"));
        }
    }
}
