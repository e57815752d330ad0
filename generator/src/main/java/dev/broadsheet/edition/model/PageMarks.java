package dev.broadsheet.edition.model;

import dev.broadsheet.typesetter.Pagination.PageBreak;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the marks of printed pages into markup while it is written. It counts what is written as the typesetter does, see
 * {@link PageBreak}. A mark goes where its page begins, or before what cannot hold it: it would be a part of the name of what
 * names a table, and of heads of columns.
 */
public final class PageMarks {

    /** Elements in which no text can be, and with it no mark. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("colgroup", "dl", "hgroup", "menu", "ol", "picture", "table", "tbody", "tfoot", "thead", "tr", "ul");

    /** The beginning of a page. */
    public interface Mark {

        /** Id of what holds the place; {@link PageBreak#anchor}. */
        String anchor();

        /** How much of that is before the place; {@link PageBreak#offset}. */
        int offset();

        /** What is written at the place. */
        String markup();
    }

    private final StringBuilder out;
    private final Map<String, List<Mark>> waiting = new HashMap<>();
    private final List<Mark> placed = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private Owner owner = new Owner(List.of());

    /** How many elements are open at the picture or formula that is being written; 0 when none is. */
    private int object;

    /** What has a name of its own, and of what is in it the part that has none. */
    private static final class Owner {

        private final Deque<Mark> due;
        private int extent;

        Owner(Collection<? extends Mark> due) {
            this.due = new ArrayDeque<>(due);
        }
    }

    /** An element that has begun. */
    private static final class Open {

        private final String name;

        /** Of what is around it. */
        private final Owner outer;

        private int start;

        /** Of a table. */
        private boolean hasCaption;

        Open(String name, Owner outer, int start) {
            this.name = name;
            this.outer = outer;
            this.start = start;
        }
    }

    /**
     * @param out that is written into
     * @param marks in the order of their pages
     */
    public PageMarks(StringBuilder out, List<? extends Mark> marks) {
        this.out = out;
        marks.forEach(mark -> waiting.computeIfAbsent(mark.anchor(), anchor -> new ArrayList<>())
                .add(mark));
    }

    /** The marks whose place has been found. */
    public List<Mark> placed() {
        return placed;
    }

    /**
     * An element begins whose start tag has been written.
     *
     * @param anchor empty for one that has none
     * @param at where the tag begins
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

    /** What begins to be counted by itself: the innermost element, which has these marks. */
    public void own(List<? extends Mark> marks) {
        owner = new Owner(marks);
    }

    /** The innermost element ends, and its end tag has not been written. */
    public void end() {
        Open element = innermost();
        if (owner != element.outer) {
            owner.due.forEach(this::placeAtEnd);
        }
        owner = element.outer;
        object = object == open.size() ? 0 : object;
        open.remove(open.size() - 1);
    }

    /** An element that has been written and holds nothing. */
    public void empty(String name, String anchor, int at) {
        start(name, anchor, at);
        Open element = innermost();
        if (owner != element.outer) {
            owner.due.forEach(mark -> placeBefore(open.size() - 1, mark));
            owner.due.clear();
        }
        end();
    }

    /** Whether any mark may go into the text that comes next; what is seen counts only then. */
    public boolean isWaiting() {
        return object == 0 && !owner.due.isEmpty();
    }

    /** Whether a mark goes before the next sign that is seen. */
    public boolean isDue() {
        return isWaiting() && owner.due.element().offset() <= owner.extent;
    }

    /** A sign that is seen is about to be written. */
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

    /** @param innermost index of the element around the position; -1 when there is none */
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
