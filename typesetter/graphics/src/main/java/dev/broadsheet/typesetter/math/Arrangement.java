package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathBox.Content;
import dev.broadsheet.typesetter.math.token.MathBox.Placed;
import java.util.ArrayList;
import java.util.List;

/** Builds a box from parts; its height and depth enclose all of them. */
final class Arrangement {

    private final List<Placed> parts = new ArrayList<>();
    private double ascent = Double.NEGATIVE_INFINITY;
    private double descent = Double.NEGATIVE_INFINITY;

    /** @param y height of its baseline above that of the whole */
    Arrangement put(MathBox box, double x, double y) {
        if (!box.parts().isEmpty()) {
            parts.add(new Placed(x, y, new Content.Group(box)));
        }
        return cover(box.ascent() + y, box.descent() - y);
    }

    /** @param y height of the lower edge */
    Arrangement rule(double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            parts.add(new Placed(x, y, new Content.Rule(width, height)));
        }
        return cover(y + height, -y);
    }

    /** Adds a link destination. */
    Arrangement place(String id, double x, double y) {
        parts.add(new Placed(x, y, new Content.Place(id)));
        return this;
    }

    /** Extends height and depth without ink. */
    Arrangement cover(double above, double below) {
        ascent = Math.max(ascent, above);
        descent = Math.max(descent, below);
        return this;
    }

    MathBox build(double width) {
        boolean any = ascent > Double.NEGATIVE_INFINITY;
        return MathBox.of(width, any ? ascent : 0, any ? descent : 0, parts);
    }
}
