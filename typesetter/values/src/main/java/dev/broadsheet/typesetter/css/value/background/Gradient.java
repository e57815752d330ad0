package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.List;

/** A gradient; CSS Images 3, section 3. */
public sealed interface Gradient extends BackgroundImage permits LinearGradient, RadialGradient {

    /** Returns the colour stops, at least two. */
    List<Stop> stops();

    /** Whether it repeats. */
    boolean repeating();

    /** @param position position along the gradient; auto for one between its neighbours */
    record Stop(Color color, Length position) {}
}
