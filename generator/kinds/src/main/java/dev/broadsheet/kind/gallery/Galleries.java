package dev.broadsheet.kind.gallery;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.FencedKind;
import java.util.List;
import java.util.Set;

/** Galleries: pictures side by side, each a figure with its own caption; and pairs of pictures to compare. */
public final class Galleries extends FencedKind {

    private static final String GALLERY = "gallery";
    private static final String COMPARE = "compare";

    /** The number of pictures in a comparison. */
    private static final int PAIR = 2;

    @Override
    public String name() {
        return GALLERY;
    }

    @Override
    public Set<String> fences() {
        return Set.of(GALLERY, COMPARE);
    }

    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        String which = fence(block).name();
        block.addClass(which);
        int pictures = block.descendants("img").size();
        if (which.equals(COMPARE) && pictures != PAIR) {
            marks.error(
                    "BS-BLOCK-005",
                    block,
                    "the block 'compare' holds " + pictures + (pictures == 1 ? " picture" : " pictures") + ", not two",
                    "put the two pictures into it, or call it gallery");
        } else if (pictures < PAIR) {
            marks.error(
                    "BS-BLOCK-005",
                    block,
                    "the block 'gallery' holds fewer than two pictures",
                    "put pictures into it, one a line: ![What it shows](picture.png \"Caption\")");
        }
        block.elements().stream().filter(Galleries::holdsPicturesOnly).forEach(Galleries::divide);
    }

    private static boolean holdsPicturesOnly(DraftElement paragraph) {
        List<DraftElement> elements = paragraph.elements();
        return paragraph.is("p")
                && !paragraph.hasOwnText()
                && !elements.isEmpty()
                && elements.stream().allMatch(element -> element.is("img") || element.is("a"));
    }

    /** Puts each picture into a paragraph of its own, which makes it a figure. */
    private static void divide(DraftElement paragraph) {
        for (DraftElement picture : paragraph.elements()) {
            DraftElement alone =
                    new DraftElement("p", new Traits(picture.traits().offset(), false));
            alone.append(picture);
            paragraph.before(alone);
        }
        paragraph.remove();
    }
}
