package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.text.ShapedParagraph;
import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Has helpers shape the paragraphs that layout will come to, not too far ahead of it. What they have not begun is shaped
 * by whoever asks for it, so that nobody waits for a helper that is busy.
 */
final class ReadAhead {

    /** Paragraphs that a helper shapes at a time. */
    private static final int CHUNK = 48;

    /** Chunks by which helpers may be ahead; what they have shaped takes memory until it is set. */
    private static final int MOST_AHEAD = 10;

    private final Workers workers;
    private final Function<ParagraphBox, ShapedParagraph> shaper;
    private final List<@Nullable Task<ShapedParagraph>> tasks = new ArrayList<>();
    private final IdentityHashMap<ParagraphBox, Integer> places = new IdentityHashMap<>();
    private int begun;

    /** @param shaper may be asked by several threads */
    ReadAhead(Workers workers, Function<ParagraphBox, ShapedParagraph> shaper) {
        this.workers = workers;
        this.shaper = shaper;
    }

    /** Begins with what is in a box. */
    void start(Box box) {
        if (!workers.isAlone()) {
            add(box);
            reach(0);
        }
    }

    private void add(Box box) {
        if (box instanceof BlockBox block) {
            block.children().forEach(this::add);
        } else if (box instanceof ParagraphBox paragraph) {
            add(paragraph);
        } else if (box instanceof TableBox table) {
            table.captions().forEach(this::add);
            table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content())));
        }
    }

    private void add(ParagraphBox paragraph) {
        if (Inlines.isFixed(paragraph.items()) && places.putIfAbsent(paragraph, tasks.size()) == null) {
            tasks.add(new Task<>(() -> shaper.apply(paragraph)));
        }
        for (InlineItem item : paragraph.items()) {
            if (item instanceof InlineItem.FootnoteCall call) {
                add(call.body());
            }
        }
    }

    /** The paragraph, which is asked for once; null when it was not read ahead. */
    @Nullable
    ShapedParagraph take(ParagraphBox paragraph) {
        Integer place = places.remove(paragraph);
        Task<ShapedParagraph> task = place == null ? null : tasks.set(place, null);
        if (place == null || task == null) {
            return null;
        }
        reach(place / CHUNK);
        return task.get();
    }

    private void reach(int chunk) {
        int last = Math.min(chunk + MOST_AHEAD, (tasks.size() + CHUNK - 1) / CHUNK);
        for (; begun < last; begun++) {
            List<Task<ShapedParagraph>> next = new ArrayList<>();
            for (Task<ShapedParagraph> task :
                    tasks.subList(begun * CHUNK, Math.min(tasks.size(), (begun + 1) * CHUNK))) {
                if (task != null) {
                    next.add(task);
                }
            }
            workers.start(() -> run(next));
        }
    }

    private static boolean run(List<Task<ShapedParagraph>> tasks) {
        tasks.forEach(Task::run);
        return true;
    }
}
