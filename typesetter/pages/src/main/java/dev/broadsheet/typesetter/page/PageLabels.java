package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.InlineAtom;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.List;

/** Collects the labels on a page in painting order. */
final class PageLabels {

    private final List<Label> labels = new ArrayList<>();

    private PageLabels() {}

    static List<Label> of(PageFragment page) {
        PageLabels all = new PageLabels();
        all.read(page.content());
        return all.labels;
    }

    private void read(List<Fragment.Placed> parts) {
        for (Fragment.Placed part : parts) {
            read(part.fragment());
        }
    }

    private void read(Fragment fragment) {
        if (fragment instanceof LineBox line) {
            for (Line.Segment segment : line.line().segments()) {
                read(segment);
            }
        } else if (fragment instanceof Fragment.Landmark landmark) {
            labels.add(landmark.label());
        } else if (fragment instanceof Fragment.Kept kept) {
            labels.addAll(kept.page().labels());
        } else {
            read(fragment.behind());
            read(fragment.parts());
        }
    }

    private void read(Line.Segment segment) {
        if (segment.owner() instanceof InlineItem.Spot spot) {
            labels.add(spot.label());
        } else if (segment.owner() instanceof InlineAtom atom) {
            read(atom.placed().fragment());
        }
    }
}
