package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.page.inline.Paragraphs.Prepared;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Has helpers shape the paragraphs that layout will come to, not too far ahead of it. What they have not begun is shaped
 * by whoever asks for it, and while they shape what is asked for, so is what comes next: nobody waits.
 */
final class ReadAhead {

    /** Paragraphs that a helper shapes at a time. */
    private static final int CHUNK = 48;

    /** Chunks by which helpers may be ahead; what they have shaped takes memory until it is set. */
    private static final int MOST_AHEAD = 10;

    private final Workers workers;
    private final Preparation preparation;
    private final List<@Nullable Task<Prepared>> tasks = new ArrayList<>();
    private final IdentityHashMap<ParagraphBox, Integer> places = new IdentityHashMap<>();
    private Predicate<BlockBox> leftOut = block -> false;
    private int begun;

    /** What is done to a paragraph; by several threads at a time. */
    @FunctionalInterface
    interface Preparation {
        Prepared of(ParagraphBox box, boolean inTable);
    }

    ReadAhead(Workers workers, Preparation preparation) {
        this.workers = workers;
        this.preparation = preparation;
    }

    /** Begins with what is in a box. @param known blocks that are left out */
    void start(Box box, Predicate<BlockBox> known) {
        if (!workers.isAlone()) {
            leftOut = known;
            add(box, false);
            reach(0);
        }
    }

    private void add(Box box, boolean inTable) {
        if (box instanceof BlockBox block) {
            if (leftOut.test(block)) {
                return;
            }
            boolean placed = inTable || block.style().display().holdsItems();
            block.children().forEach(child -> add(child, placed));
        } else if (box instanceof ParagraphBox paragraph) {
            add(paragraph, inTable);
        } else if (box instanceof TableBox table) {
            table.captions().forEach(caption -> add(caption, true));
            table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content(), true)));
        }
    }

    private void add(ParagraphBox paragraph, boolean inTable) {
        if (Inlines.isFixed(paragraph.items()) && places.putIfAbsent(paragraph, tasks.size()) == null) {
            tasks.add(new Task<>(() -> preparation.of(paragraph, inTable)));
        }
        for (InlineItem item : paragraph.items()) {
            if (item instanceof InlineItem.FootnoteCall call) {
                add(call.body(), inTable);
            } else if (item instanceof InlineItem.InlineBlock block) {
                add(block.box(), true);
            }
        }
    }

    /** The paragraph, which is asked for once; null when it was not read ahead. */
    @Nullable
    Prepared take(ParagraphBox paragraph) {
        Integer place = places.remove(paragraph);
        Task<Prepared> task = place == null ? null : tasks.set(place, null);
        if (place == null || task == null) {
            return null;
        }
        reach(place / CHUNK);
        int next = place + 1;
        return task.get(tasks.subList(next, Math.max(next, Math.min(tasks.size(), begun * CHUNK))));
    }

    private void reach(int chunk) {
        int last = Math.min(chunk + MOST_AHEAD, (tasks.size() + CHUNK - 1) / CHUNK);
        for (; begun < last; begun++) {
            List<Task<Prepared>> next = new ArrayList<>();
            for (Task<Prepared> task : tasks.subList(begun * CHUNK, Math.min(tasks.size(), (begun + 1) * CHUNK))) {
                if (task != null) {
                    next.add(task);
                }
            }
            workers.start(() -> run(next));
        }
    }

    private static boolean run(List<Task<Prepared>> tasks) {
        tasks.forEach(Task::run);
        return true;
    }
}
