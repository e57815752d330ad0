package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.pdf.Color;

/** {@code currentcolor}. */
public enum CurrentColor implements Relative {
    INSTANCE;

    @Override
    public Color compute(ComputeContext context) {
        return context.color();
    }
}
