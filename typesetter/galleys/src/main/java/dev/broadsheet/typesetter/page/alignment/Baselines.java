package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Finds first baselines; CSS Box Alignment 3, section 9.1. */
public final class Baselines {

    private Baselines() {}

    /** Returns the distance from the top of a galley to the baseline of its first line, in pt; empty if it has no line. */
    public static OptionalDouble first(Galley galley) {
        return first(galley, piece -> true);
    }

    /** Returns the same for the first row of a table, which follows the lines of captions; CSS 2.2, section 17.5.3. */
    public static OptionalDouble ofTable(Galley galley) {
        return first(galley, piece -> !(piece instanceof LineBox));
    }

    private static OptionalDouble first(Galley galley, Predicate<Fragment> counts) {
        double pen = 0;
        for (Item item : galley.items()) {
            if (item instanceof Item.Piece piece && counts.test(piece.fragment())) {
                OptionalDouble baseline = first(piece.fragment());
                if (baseline.isPresent()) {
                    return OptionalDouble.of(pen + baseline.getAsDouble());
                }
            }
            pen += item.height();
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble first(Fragment fragment) {
        if (fragment instanceof LineBox line) {
            return OptionalDouble.of(line.baseline());
        }
        for (Fragment.Placed part : fragment.parts()) {
            OptionalDouble baseline = first(part.fragment());
            if (baseline.isPresent()) {
                return OptionalDouble.of(part.y() + baseline.getAsDouble());
            }
        }
        return OptionalDouble.empty();
    }
}
