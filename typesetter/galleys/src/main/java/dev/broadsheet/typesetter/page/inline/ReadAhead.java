package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.page.inline.Paragraphs.Prepared;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shapes upcoming paragraphs on helper threads, a limited number ahead of layout. Layout shapes a paragraph itself if no helper
 * has begun it, and while a helper is shaping the requested one, layout shapes the next ones rather than wait.
 */
final class ReadAhead {

    /** Number of paragraphs in a task. */
    private static final int CHUNK = 48;

    /** Most tasks ahead of layout, which bounds memory. */
    private static final int MOST_AHEAD = 10;

    private final Workers workers;
    private final Preparation preparation;
    private final Deque<ParagraphBox> upcoming = new ArrayDeque<>();
    private final BitSet inTables = new BitSet();

    /** The task of each paragraph that is no longer upcoming; null once it is taken. */
    private final List<@Nullable Task<Prepared>> tasks = new ArrayList<>();

    private final IdentityHashMap<ParagraphBox, Integer> places = new IdentityHashMap<>();
    private Predicate<BlockBox> leftOut = block -> false;
    private int count;
    private int begun;

    /** Prepares a paragraph; called by several threads. */
    @FunctionalInterface
    interface Preparation {
        Prepared of(ParagraphBox box, boolean inTable);
    }

    ReadAhead(Workers workers, Preparation preparation) {
        this.workers = workers;
        this.preparation = preparation;
    }

    /** Starts with the paragraphs of a box. @param known blocks to skip */
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
        if (Inlines.isFixed(paragraph.items()) && places.putIfAbsent(paragraph, count) == null) {
            inTables.set(count, inTable);
            upcoming.add(paragraph);
            count++;
        }
        for (InlineItem item : paragraph.items()) {
            if (item instanceof InlineItem.FootnoteCall call) {
                add(call.body(), inTable);
            } else if (item instanceof InlineItem.InlineBlock block) {
                add(block.box(), true);
            }
        }
    }

    /** Removes and returns a prepared paragraph; null if it was not read ahead. */
    @Nullable
    Prepared take(ParagraphBox paragraph) {
        Integer place = places.remove(paragraph);
        if (place == null) {
            return null;
        }
        reach(place / CHUNK);
        Task<Prepared> task = tasks.set(place, null);
        if (task == null) {
            return null;
        }
        int next = place + 1;
        return task.get(tasks.subList(next, Math.max(next, Math.min(tasks.size(), begun * CHUNK))));
    }

    private void reach(int chunk) {
        int last = Math.min(chunk + MOST_AHEAD, (count + CHUNK - 1) / CHUNK);
        for (; begun < last; begun++) {
            List<Task<Prepared>> next = new ArrayList<>(CHUNK);
            for (int i = begun * CHUNK; i < Math.min(count, (begun + 1) * CHUNK); i++) {
                next.add(task(upcoming.remove(), inTables.get(i)));
            }
            tasks.addAll(next);
            workers.start(() -> run(next));
        }
    }

    private Task<Prepared> task(ParagraphBox paragraph, boolean inTable) {
        return new Task<>(() -> preparation.of(paragraph, inTable));
    }

    private static boolean run(List<Task<Prepared>> tasks) {
        tasks.forEach(Task::run);
        return true;
    }
}
