package dev.broadsheet.typesetter.page.floats;

import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.inline.NumberedLines;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import java.util.IdentityHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The page floats of a document that is laid out again because its pages differ in width: most of them have the same width
 * again. Those that print page numbers, depend on their position or are reported are laid out each time.
 */
public final class KeptFloats {

    private final PageArea area;
    private final NumberedLines numbered;
    private final IntSupplier reports;
    private final IdentityHashMap<Box, Kept<Galley>> galleys = new IdentityHashMap<>();
    private final IdentityHashMap<TableBox, Kept<Double>> widths = new IdentityHashMap<>();

    /** @param reports returns the number of problems found so far */
    public KeptFloats(PageArea area, NumberedLines numbered, IntSupplier reports) {
        this.area = area;
        this.numbered = numbered;
        this.reports = reports;
    }

    /**
     * What layout depends on besides the box.
     *
     * @param width width of the float, in pt
     * @param column width of the columns of its page, in pt
     * @param page name of its page
     */
    private record Room(double width, double column, String page) {}

    private record Kept<T>(Room room, T value) {}

    /** Releases all floats after the last layout. */
    public void clear() {
        galleys.clear();
        widths.clear();
    }

    /** Returns a float of a width. @param layout lays it out */
    Galley galley(Box box, double width, Supplier<Galley> layout) {
        return value(galleys, box, width, layout);
    }

    /** Returns the least width of a table, in pt. @param measure measures it */
    double leastWidth(TableBox table, DoubleSupplier measure) {
        return value(widths, table, 0, measure::getAsDouble);
    }

    private <B, T> T value(IdentityHashMap<B, Kept<T>> all, B box, double width, Supplier<T> compute) {
        if (!area.varies()) {
            return compute.get();
        }
        Room room = new Room(width, area.width(), area.turn().name());
        Kept<T> known = all.get(box);
        if (known != null && known.room().equals(room)) {
            return known.value();
        }
        int asked = area.positionsAsked();
        int reported = reports.getAsInt();
        numbered.beginExchange();
        T value = compute.get();
        boolean depends = !numbered.endExchange() || area.positionsAsked() != asked || reports.getAsInt() != reported;
        if (!depends) {
            all.put(box, new Kept<>(room, value));
        }
        return value;
    }
}
