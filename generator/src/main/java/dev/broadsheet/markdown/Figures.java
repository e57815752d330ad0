package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture that stands alone in its paragraph becomes a figure; its title becomes the caption. */
final class Figures {

    private static final String DECORATIVE = "decorative";

    /** Classes by which an author says how much room a figure has; they are the figure's, wherever they are written. */
    static final List<String> SIZES = List.of("wide", "full", "margin");

    private final BodySource source;

    Figures(BodySource source) {
        this.source = source;
    }

    void shape(DraftElement root) {
        root.descendants("img").forEach(this::checkAlternative);
        for (DraftElement paragraph : root.descendants("p")) {
            DraftElement only = onlyPicture(paragraph);
            if (only != null) {
                makeFigure(paragraph, only);
            }
        }
    }

    private void checkAlternative(DraftElement picture) {
        if (picture.attribute("alt").isBlank() && !picture.hasClass(DECORATIVE)) {
            source.error(
                    "BS-IMG-002",
                    source.position(picture),
                    "the picture has no alternative text",
                    "say what it shows: ![A map of the strait](map.png); write {.decorative} after it if it shows nothing");
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

    /** The picture that an element is, or that is all that a link holds. */
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
