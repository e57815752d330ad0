package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.Footnotes;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the sections that can be kept: those that share no page with other content. */
public final class SectionSpans {

    private final List<SectionWriter.Span> spans;

    /**
     * @param noteWidth width of footnotes, in pt
     * @param mixed tells whether a page may have content continued from the previous one, by index
     */
    public SectionSpans(KeptSections kept, Galley galley, List<Extent> extents, double noteWidth, IntPredicate mixed) {
        spans = new Search(kept, galley, extents, noteWidth, mixed).spans;
    }

    List<SectionWriter.Span> all() {
        return spans;
    }

    /** The search. A class of its own, so that its data, which include all pages, are released before drawing. */
    private static final class Search {

        private final List<Item> items;
        private final List<Extent> extents;
        private final IntPredicate mixed;
        private final int[] notes;
        private final int[] floats;
        private final IdentityHashMap<Frame, Section> sections = new IdentityHashMap<>();
        private final List<SectionWriter.Span> spans = new ArrayList<>();

        Search(KeptSections kept, Galley galley, List<Extent> extents, double noteWidth, IntPredicate mixed) {
            this.items = galley.items();
            this.extents = extents;
            this.mixed = mixed;
            this.notes = new int[items.size() + 1];
            this.floats = new int[items.size() + 1];
            for (Section section : kept.isOn() ? kept.all() : List.<Section>of()) {
                Frame frame = section.frame();
                if (frame != null && section.pieces().isEmpty() && !section.isLost()) {
                    sections.put(frame, section);
                }
            }
            boolean fixed = items.stream().anyMatch(item -> item instanceof Item.Pinned box && box.fixed());
            if (!sections.isEmpty() && !fixed) {
                count(noteWidth);
                find();
            }
        }

        private void count(double noteWidth) {
            for (int i = 0; i < items.size(); i++) {
                List<Footnote> called = Galley.notesOf(items.get(i));
                notes[i + 1] = notes[i]
                        + (called.isEmpty()
                                ? 0
                                : Footnotes.of(called, noteWidth).count());
                floats[i + 1] = floats[i] + (items.get(i) instanceof Item.PageFloat ? 1 : 0);
            }
        }

        private void find() {
            Deque<Frame> open = new ArrayDeque<>();
            IdentityHashMap<Frame, Integer> begun = new IdentityHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Item.Open opening) {
                    open.push(opening.frame());
                    begun.put(opening.frame(), i);
                } else if (items.get(i) instanceof Item.Close closing) {
                    open.remove(closing.frame());
                    Section section = sections.get(closing.frame());
                    Integer start = begun.get(closing.frame());
                    if (section != null && start != null && open.stream().allMatch(Search::isPlain)) {
                        section(section, start, i);
                    }
                }
            }
        }

        /** Whether a box itself is not visible. */
        private static boolean isPlain(Frame frame) {
            return !frame.visible() && frame.effect().none();
        }

        /** Adds a section if it can be kept. @param from index of its opening item @param to index of its closing item */
        private void section(Section section, int from, int to) {
            int first = column(from);
            int end = content(from, to);
            int lastOfText = column(end);
            if (first < 0 || lastOfText < 0) {
                return;
            }
            int last = withFloats(lastOfText);
            if (!hasPages(first, last)) {
                return;
            }
            Extent begin = extents.get(first);
            Extent close = extents.get(last);
            boolean whole = isNothing(begin.from(), from)
                    && isNothing(end + 1, extents.get(lastOfText).to());
            boolean closed = begin.notesFrom() == notes[from]
                    && close.notesTo() == notes[to]
                    && begin.floatsFrom() == floats[from]
                    && close.floatsTo() == floats[to];
            int page = begin.slot().page();
            int lastPage = close.slot().page();
            if (whole && closed && !isMixed(page, lastPage)) {
                spans.add(new SectionWriter.Span(section, page, lastPage));
            }
        }

        private boolean isMixed(int page, int lastPage) {
            return mixed.test(page) || mixed.test(lastPage + 1);
        }

        /** Returns the index of the last visible item of a section; ends of its boxes may come after a page end. */
        private int content(int from, int to) {
            int last = to;
            while (last > from && isNothing(last, last + 1)) {
                last--;
            }
            return last;
        }

        /** Returns the index of the last of the columns of floats only that follow a column. */
        private int withFloats(int column) {
            int last = column;
            while (last + 1 < extents.size() && isOfFloats(extents.get(last + 1))) {
                last++;
            }
            return last;
        }

        private static boolean isOfFloats(Extent extent) {
            return extent.from() == extent.to() && !extent.opening() && !extent.blank();
        }

        /** Returns the index of the column that contains an item; -1 for none. */
        private int column(int item) {
            for (int low = 0, high = extents.size() - 1; low <= high; ) {
                int middle = (low + high) >>> 1;
                Extent extent = extents.get(middle);
                if (item >= extent.to()) {
                    low = middle + 1;
                } else if (item < extent.from()) {
                    high = middle - 1;
                } else {
                    return middle;
                }
            }
            return -1;
        }

        private boolean hasPages(int first, int last) {
            Extent begin = extents.get(first);
            boolean blank = extents.subList(first, last + 1).stream().anyMatch(Extent::blank);
            return !blank && begin.opening() && begin.slot().column() == 0 && isLastOfPage(last);
        }

        private boolean isLastOfPage(int column) {
            if (column + 1 == extents.size()) {
                return true;
            }
            Extent next = extents.get(column + 1);
            boolean forced = next.opening() || next.blank();
            return forced && next.slot().page() > extents.get(column).slot().page();
        }

        private boolean isNothing(int from, int to) {
            return items.subList(from, Math.max(from, to)).stream().allMatch(Search::isNothing);
        }

        private static boolean isNothing(Item item) {
            if (item instanceof Item.Close closing) {
                return isPlain(closing.frame());
            }
            if (item instanceof Item.Open opening) {
                return opening.frame().labels().isEmpty() && isPlain(opening.frame());
            }
            return item instanceof Item.Gap || item instanceof Item.BreakOpportunity;
        }
    }
}
