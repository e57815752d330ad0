package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.pdf.structure.Destination;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The document outline; ISO 32000-1, 12.3.3. All levels are open. */
final class Outline {

    private final Entry root = new Entry("", null);
    private final List<Entry> path = new ArrayList<>(List.of(root));

    private static final class Entry {
        final String title;
        final @Nullable Destination destination;
        final List<Entry> children = new ArrayList<>();

        Entry(String title, @Nullable Destination destination) {
            this.title = title;
            this.destination = destination;
        }

        int descendants() {
            return children.stream().mapToInt(child -> 1 + child.descendants()).sum();
        }
    }

    void add(int level, String title, Destination destination) {
        int depth = Math.max(1, Math.min(level, path.size()));
        path.subList(depth, path.size()).clear();
        Entry entry = new Entry(title, destination);
        path.get(depth - 1).children.add(entry);
        path.add(entry);
    }

    boolean isEmpty() {
        return root.children.isEmpty();
    }

    /** @param lead sets the destination of an entry */
    COSDictionary dictionary(BiConsumer<COSDictionary, Destination> lead) {
        COSDictionary outlines = Cos.dictionary(COSName.OUTLINES);
        writeChildren(root, outlines, lead);
        return outlines;
    }

    private static void writeChildren(
            Entry entry, COSDictionary dictionary, BiConsumer<COSDictionary, Destination> lead) {
        COSDictionary previous = null;
        for (Entry child : entry.children) {
            COSDictionary item = item(child, dictionary, lead);
            if (previous == null) {
                dictionary.setItem(COSName.FIRST, item);
            } else {
                item.setItem(COSName.PREV, previous);
                previous.setItem(COSName.NEXT, item);
            }
            previous = item;
        }
        if (previous != null) {
            dictionary.setItem(COSName.LAST, previous);
            dictionary.setInt(COSName.COUNT, entry.descendants());
        }
    }

    private static COSDictionary item(Entry entry, COSDictionary parent, BiConsumer<COSDictionary, Destination> lead) {
        COSDictionary item = new COSDictionary();
        item.setItem(COSName.TITLE, Cos.text(entry.title));
        item.setItem(COSName.PARENT, parent);
        if (entry.destination != null) {
            lead.accept(item, entry.destination);
        }
        writeChildren(entry, item, lead);
        return item;
    }
}
