package dev.broadsheet.typesetter.css.value.color;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.Relative;

/** {@code currentcolor}. */
public enum CurrentColor implements Relative {
    INSTANCE;

    @Override
    public Color compute(ComputeContext context) {
        return context.color();
    }
}
