package dev.broadsheet.edition.model;

import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Inserts page break markers of the printed edition into markup while it is written. Offsets are counted as the typesetter counts
 * them, see {@link PageBreak}. A marker goes to the beginning of its page, or before an element that cannot contain it: in a
 * table caption, or in header cells of a table without caption, it would become part of the accessible name.
 */
public final class PageMarks {

    /** The elements that cannot contain text, and so no marker. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("colgroup", "dl", "hgroup", "menu", "ol", "picture", "table", "tbody", "tfoot", "thead", "tr", "ul");

    /** A marker for the beginning of a page. */
    public interface Mark {

        /** Returns the id of the element that contains the position; {@link PageBreak#anchor}. */
        String anchor();

        /** Returns the offset of the position in that element; {@link PageBreak#offset}. */
        int offset();

        /** Returns the markup to insert. */
        String markup();
    }

    private final StringBuilder out;
    private final Map<String, List<Mark>> waiting = new HashMap<>();
    private final List<Mark> placed = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private Owner owner = new Owner(List.of());

    /** The number of open elements at the picture or formula that is being written; 0 outside of these. */
    private int object;

    /** An element with an anchor, within which offsets are counted; elements with an anchor inside it are not counted. */
    private static final class Owner {

        private final Deque<Mark> due;
        private int extent;

        Owner(Collection<? extends Mark> due) {
            this.due = new ArrayDeque<>(due);
        }
    }

    /** An open element. */
    private static final class Open {

        private final String name;

        /** The owner of the enclosing content. */
        private final Owner outer;

        private int start;

        /** Whether the element is a table that has had a caption. */
        private boolean hasCaption;

        Open(String name, Owner outer, int start) {
            this.name = name;
            this.outer = outer;
            this.start = start;
        }
    }

    /**
     * @param out the markup that is being written
     * @param marks the markers in page order
     */
    public PageMarks(StringBuilder out, List<? extends Mark> marks) {
        this.out = out;
        marks.forEach(mark -> waiting.computeIfAbsent(mark.anchor(), anchor -> new ArrayList<>())
                .add(mark));
    }

    /** Returns the markers that have been inserted. */
    public List<Mark> placed() {
        return placed;
    }

    /**
     * Begins an element; to be called after its start tag has been written.
     *
     * @param anchor the anchor of the element; empty for none
     * @param at the offset of the start tag in the output
     */
    public void start(String name, String anchor, int at) {
        if (name.equals("caption") && !open.isEmpty()) {
            innermost().hasCaption = true;
        }
        Open element = new Open(name, owner, at);
        open.add(element);
        if (object > 0) {
            return;
        }
        if (!anchor.isEmpty()) {
            own(waiting.getOrDefault(anchor, List.of()));
            waiting.remove(anchor);
        }
        if (PageBreak.isObject(name)) {
            countObject(!anchor.isEmpty());
        }
    }

    private void countObject(boolean named) {
        while (named ? !owner.due.isEmpty() : isDue()) {
            placeBefore(open.size() - 1, owner.due.remove());
        }
        owner.extent++;
        object = open.size();
    }

    /** Begins to count offsets within the innermost element, which has these markers. */
    public void own(List<? extends Mark> marks) {
        owner = new Owner(marks);
    }

    /** Ends the innermost element; to be called before its end tag is written. */
    public void end() {
        Open element = innermost();
        if (owner != element.outer) {
            owner.due.forEach(this::placeAtEnd);
        }
        owner = element.outer;
        object = object == open.size() ? 0 : object;
        open.remove(open.size() - 1);
    }

    /** Counts an empty element; to be called after it has been written. @param at its offset in the output */
    public void empty(String name, String anchor, int at) {
        start(name, anchor, at);
        Open element = innermost();
        if (owner != element.outer) {
            owner.due.forEach(mark -> placeBefore(open.size() - 1, mark));
            owner.due.clear();
        }
        end();
    }

    /** Returns whether a marker may go into the text that follows; {@link #see} need be called only then. */
    public boolean isWaiting() {
        return object == 0 && !owner.due.isEmpty();
    }

    /** Returns whether a marker goes before the next visible character. */
    public boolean isDue() {
        return isWaiting() && owner.due.element().offset() <= owner.extent;
    }

    /** Counts a visible character; to be called before it is written. */
    public void see() {
        while (isDue()) {
            place(owner.due.remove(), out.length(), open.size() - 1);
        }
        owner.extent += object == 0 ? 1 : 0;
    }

    private Open innermost() {
        return open.get(open.size() - 1);
    }

    private void placeAtEnd(Mark mark) {
        int last = open.size() - 1;
        if (canHoldText(last)) {
            insert(mark, out.length());
        } else {
            placeBefore(last, mark);
        }
    }

    private void placeBefore(int element, Mark mark) {
        place(mark, open.get(element).start, element - 1);
    }

    /** @param innermost the index of the element that encloses the position; -1 for none */
    private void place(Mark mark, int position, int innermost) {
        int at = position;
        int around = innermost;
        for (int i = innermost; i >= 0; i--) {
            if (isName(i)) {
                at = open.get(i).start;
                around = i - 1;
                break;
            }
        }
        while (around >= 0 && !canHoldText(around)) {
            at = open.get(around).start;
            around--;
        }
        insert(mark, at);
    }

    private boolean isName(int element) {
        String name = open.get(element).name;
        return name.equals("caption") || (name.equals("th") && isInTableWithoutCaption(element));
    }

    private boolean isInTableWithoutCaption(int element) {
        return open.subList(0, element).stream().anyMatch(around -> around.name.equals("table") && !around.hasCaption);
    }

    private boolean canHoldText(int element) {
        return !WITHOUT_TEXT.contains(open.get(element).name);
    }

    private void insert(Mark mark, int at) {
        String markup = mark.markup();
        out.insert(at, markup);
        for (Open element : open) {
            element.start += element.start >= at ? markup.length() : 0;
        }
        placed.add(mark);
    }
}
