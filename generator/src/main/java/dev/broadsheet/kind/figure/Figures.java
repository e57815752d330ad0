package dev.broadsheet.kind.figure;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.kind.Kind;
import org.jspecify.annotations.Nullable;

/** Turns a picture that is alone in its paragraph into a figure, and its title into the caption. */
public final class Figures implements Kind {

    private static final String DECORATIVE = "decorative";

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        root.descendants("img").forEach(picture -> checkAlternative(picture, marks));
        for (DraftElement paragraph : root.descendants("p")) {
            DraftElement only = onlyPicture(paragraph);
            if (only != null) {
                makeFigure(paragraph, only);
            }
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

    private static @Nullable DraftElement onlyPicture(DraftElement paragraph) {
        DraftElement only = null;
        for (DraftNode child = paragraph.first(); child != null; child = child.next()) {
            boolean blank = child instanceof DraftText text && text.isBlank();
            if (child instanceof DraftElement element && only == null) {
                only = element;
            } else if (!blank) {
                return null;
            }
        }
        return only != null && picture(only) != null ? only : null;
    }

    /** Returns the picture that an element is, or that is the only content of a link; null if there is none. */
    private static @Nullable DraftElement picture(DraftElement element) {
        if (element.is("img")) {
            return element;
        }
        DraftElement linked = element.is("a") && !element.hasOwnText() ? element.firstElement() : null;
        return linked != null && linked == element.lastElement() ? picture(linked) : null;
    }

    private static void makeFigure(DraftElement paragraph, DraftElement content) {
        DraftElement picture = content.is("img") ? content : content.elements().get(0);
        String caption = picture.attribute("title");
        picture.drop("title");
        paragraph.rename("figure").clear();
        paragraph.append(content);
        for (String size : SIZES) {
            if (picture.hasClass(size)) {
                picture.dropClass(size);
                paragraph.addClass(size);
            }
        }
        if (!caption.isBlank()) {
            DraftElement words = new DraftElement("figcaption");
            words.append(caption);
            paragraph.append(words);
        }
    }
}
