package dev.broadsheet.edition.html;

import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.publication.Contents.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the table of contents with its children.
 *
 * @param place the entry
 * @param children the chapters of a part, or the sections of a chapter
 */
record OutlineBranch(Place place, List<OutlineBranch> children) {

    /**
     * Builds the trees by the levels of the entries. A part contains the entries up to the next part or to chapters of another
     * role.
     */
    static List<OutlineBranch> of(List<Place> places) {
        List<OutlineBranch> roots = new ArrayList<>();
        List<OutlineBranch> siblings = roots;
        Deque<List<OutlineBranch>> levels = new ArrayDeque<>();
        Role before = Role.FRONT;
        for (Place place : places) {
            if (!place.role().isText() || (before.isText() && place.role() != before)) {
                siblings = roots;
                levels.clear();
            }
            while (levels.size() >= place.level()) {
                levels.pop();
            }
            OutlineBranch branch = new OutlineBranch(place, new ArrayList<>());
            (levels.isEmpty() ? siblings : levels.peek()).add(branch);
            if (place.role() == Role.PART) {
                siblings = branch.children;
            } else if (place.role().isText()) {
                levels.push(branch.children);
            }
            before = place.role();
        }
        return roots;
    }

    boolean isPart() {
        return place.role() == Role.PART;
    }

    /** Returns the slug of the first chapter of this branch in reading order; empty if none has been written. */
    Optional<String> first() {
        return place.slug()
                .or(() -> children.stream()
                        .flatMap(child -> child.first().stream())
                        .findFirst());
    }
}
