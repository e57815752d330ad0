package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.pdf.Color;
import java.util.List;

/** Colours that go over into each other; CSS Images 3, section 3. */
public sealed interface Gradient extends BackgroundImage permits LinearGradient, RadialGradient {

    /** Two at least. */
    List<Stop> stops();

    /** Whether it begins anew at its end. */
    boolean repeating();

    /** @param position along the gradient; auto for one between its neighbours */
    record Stop(Color color, Length position) {}
}
