package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.recording.Replay;
import java.util.List;

/**
 * A page of a section that was set in another document.
 *
 * @param drawing replays it, after the preceding pages of the section
 * @param tags tags of its content, by number
 * @param labels labels on it, in painting order
 * @param fill how full it is
 * @param composition its composition, with an arbitrary label
 */
public record KeptPage(
        Replay drawing, List<Tag> tags, List<Label> labels, Pagination.PageFill fill, Composition.Page composition) {

    public KeptPage {
        labels = List.copyOf(labels);
    }

    /** Returns its composition. @param label its printed number */
    public Composition.Page composition(String label) {
        return new Composition.Page(
                label,
                composition.start(),
                composition.looseLines(),
                composition.rivers(),
                composition.ladders(),
                composition.overfull(),
                composition.fill());
    }
}
