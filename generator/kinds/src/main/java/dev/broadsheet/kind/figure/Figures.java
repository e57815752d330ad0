package dev.broadsheet.kind.figure;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.kind.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a picture that is alone in its paragraph into a figure, and its title into the caption. Without a title, text below the
 * picture is the caption if all of it is emphasized or in an element of the class {@code caption}, in the same paragraph or the next.
 */
public final class Figures implements Kind {

    private static final String DECORATIVE = "decorative";

    /** The class of paragraphs that begin with a picture, which style sheets do not indent. */
    private static final String PICTURE_FIRST = "picture-first";

    private static final String CAPTION = "caption";

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public Set<String> reservedClasses() {
        return Set.of(PICTURE_FIRST);
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        root.descendants("img").forEach(picture -> checkAlternative(picture, marks));
        for (DraftElement paragraph : root.descendants("p")) {
            shape(paragraph);
        }
        root.descendants("figure").forEach(figure -> marks.keep(figure, ""));
    }

    private static void checkAlternative(DraftElement picture, Marks marks) {
        if (picture.attribute("alt").isBlank() && !picture.hasClass(DECORATIVE)) {
            marks.error(
                    "BS-IMG-002",
                    picture,
                    "the picture has no alternative text",
                    "say what it shows: ![A map of the strait](map.png), or alt=\"A map of the strait\" in HTML; write {.decorative}"
                            + " after it, or class=\"decorative\", if it shows nothing");
        }
        picture.set("alt", picture.attribute("alt"));
    }

    private static void shape(DraftElement paragraph) {
        List<DraftNode> parts = parts(paragraph);
        DraftElement content = parts.isEmpty() ? null : element(parts.get(0));
        DraftElement picture = content == null ? null : picture(content);
        if (content == null || picture == null) {
            return;
        }
        DraftElement caption = parts.size() == 2 ? caption(parts.get(1)) : null;
        if (parts.size() > 1 && caption == null) {
            paragraph.addClass(PICTURE_FIRST);
            return;
        }
        makeFigure(paragraph, content, picture);
        addCaption(paragraph, caption == null ? captionOf(picture, paragraph) : caption);
    }

    /** Returns the children of a paragraph without blank text and line breaks. */
    private static List<DraftNode> parts(DraftElement paragraph) {
        return paragraph.nodes().stream()
                .filter(node -> !(node instanceof DraftText text && text.isBlank()))
                .filter(node -> !(node instanceof DraftElement element && element.is("br")))
                .toList();
    }

    private static @Nullable DraftElement element(DraftNode node) {
        return node instanceof DraftElement element ? element : null;
    }

    /** Returns a node if it is a caption below a picture; otherwise null. */
    private static @Nullable DraftElement caption(DraftNode node) {
        DraftElement element = element(node);
        return element != null
                        && (element.is("em") || element.is("i") || element.hasClass(CAPTION))
                        && !element.text().isBlank()
                        && element.descendants("img").isEmpty()
                ? element
                : null;
    }

    private static @Nullable DraftElement captionOf(DraftElement picture, DraftElement figure) {
        String title = picture.attribute("title");
        picture.drop("title");
        if (title.isBlank()) {
            return captionBelow(figure);
        }
        DraftElement words = new DraftElement("figcaption");
        words.append(title);
        return words;
    }

    /** Returns the paragraph directly below a figure if all of it is a caption; otherwise null. */
    private static @Nullable DraftElement captionBelow(DraftElement figure) {
        DraftElement next = figure.nextElement();
        if (next == null || !next.is("p")) {
            return null;
        }
        List<DraftNode> parts = parts(next);
        DraftElement words = parts.size() == 1 ? caption(parts.get(0)) : null;
        if (words == null) {
            return caption(next);
        }
        words.unwrap();
        return next;
    }

    /** Returns the picture that an element is, or that is the only content of a link; null if there is none. */
    private static @Nullable DraftElement picture(DraftElement element) {
        if (element.is("img")) {
            return element;
        }
        DraftElement linked = element.is("a") && !element.hasOwnText() ? element.firstElement() : null;
        return linked != null && linked == element.lastElement() ? picture(linked) : null;
    }

    private static void makeFigure(DraftElement paragraph, DraftElement content, DraftElement picture) {
        paragraph.rename("figure").clear();
        paragraph.append(content);
        for (String size : SIZES) {
            if (picture.hasClass(size)) {
                picture.dropClass(size);
                paragraph.addClass(size);
            }
        }
    }

    private static void addCaption(DraftElement figure, @Nullable DraftElement caption) {
        if (caption != null) {
            figure.append(caption.rename("figcaption"));
            caption.dropClass(CAPTION);
        }
    }
}
