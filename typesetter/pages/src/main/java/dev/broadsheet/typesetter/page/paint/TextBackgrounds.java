package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.css.value.background.Background;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.GlyphShape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The backgrounds of a page that are seen through transparent letters; CSS Backgrounds and Borders 4, section 3.2. */
final class TextBackgrounds {

    private final MarkedCanvas canvas;
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(Background background, RoundedBox box, Rectangle2D origin) {}

    TextBackgrounds(MarkedCanvas canvas) {
        this.canvas = canvas;
    }

    void clear() {
        layers.clear();
    }

    /** Adds a layer below those that the same box gets later. */
    void add(Background background, RoundedBox box, Rectangle2D origin) {
        layers.add(new Layer(background, box, origin));
    }

    /** Draws the backgrounds of the innermost box around some letters through these; nothing if no box has one. */
    void show(GlyphRun run, double x, double baseline) {
        Optional<RoundedBox> innermost = layers.stream()
                .map(Layer::box)
                .filter(box -> box.bounds().intersects(x, baseline - run.size() / 2, run.width(), run.size() / 2))
                .reduce((outer, inner) -> inner);
        if (innermost.isEmpty()) {
            return;
        }
        canvas.clip(AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(GlyphShape.of(run)));
        layers.stream()
                .filter(layer -> layer.box() == innermost.get())
                .forEach(layer -> canvas.background(layer.background(), layer.box(), layer.origin()));
        canvas.end();
    }
}
