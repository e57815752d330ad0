package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.Composition;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Tag;
import dev.broadsheet.typesetter.recording.Replay;
import java.util.List;

/**
 * What is on a page of a section that was set in another document.
 *
 * @param drawing draws it, after the pages of the section that are before it
 * @param tags that its content may belong to, by their numbers
 * @param labels of places on it, in the order in which they are painted
 * @param fill how full it is
 * @param composition how even it is, with whatever label
 */
public record KeptPage(
        Replay drawing, List<Tag> tags, List<Label> labels, Pagination.PageFill fill, Composition.Page composition) {

    public KeptPage {
        labels = List.copyOf(labels);
    }

    /** How even it is. @param label its printed number */
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
