package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Fits a body into a brief: notes stand where they are called, and links lead into the brief or onto the web. */
final class BriefBody {

    private final BodyTree tree;
    private final Publication publication;

    BriefBody(Article article, Publication publication) {
        this.publication = publication;
        this.tree = BodyTree.parse(article.body().render(this::address, true));
    }

    String xml() {
        tree.writeNumbers();
        Notes.of(tree).ifPresent(BriefBody::moveNotes);
        tree.root().select("a[href=]").unwrap();
        return tree.xml();
    }

    private String address(Reference reference) {
        if (reference instanceof Reference.ToArticle to) {
            return publication
                    .find(to.slug())
                    .flatMap(target -> Brief.online(publication, target))
                    .map(url -> to.anchor().isEmpty() ? url : url + "#" + to.anchor())
                    .orElse("");
        }
        if (reference instanceof Reference.ToAnchor to) {
            return "#" + to.anchor();
        }
        if (reference instanceof Reference.ToAsset to) {
            return Pictures.address(to.asset());
        }
        return ((Reference.External) reference).uri();
    }

    /** The typesetter takes a note where it is called and sets it at the foot of that page. */
    private static void moveNotes(Notes notes) {
        for (Element note : notes.items()) {
            notes.backLinks(note).forEach(Element::remove);
            List<Element> calls = notes.calls(note);
            for (int i = 0; i < calls.size(); i++) {
                if (i == 0) {
                    outermost(calls.get(i)).replaceWith(inline(note));
                }
            }
        }
        notes.list().remove();
    }

    /** The call with the superscript that holds nothing else. */
    private static Element outermost(Element call) {
        Element parent = call.parent();
        return parent != null && parent.normalName().equals("sup") && parent.childNodeSize() == 1 ? parent : call;
    }

    private static Element inline(Element note) {
        Element inline = new Element("span").addClass("footnote").attr("id", note.id());
        String position = note.select("[data-pos]").attr("data-pos");
        if (!position.isEmpty()) {
            inline.attr("data-pos", position);
        }
        for (Element paragraph : note.select("> p")) {
            if (paragraph.previousElementSibling() != null) {
                paragraph.before(new TextNode(" "));
            }
            paragraph.unwrap();
        }
        List.copyOf(note.childNodes()).forEach(inline::appendChild);
        trimEnd(inline);
        return inline;
    }

    private static void trimEnd(Element inline) {
        if (inline.lastChild() instanceof TextNode last) {
            last.text(last.getWholeText().stripTrailing());
        }
    }
}
