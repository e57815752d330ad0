package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.pdf.Color;

/** {@code currentcolor}. */
enum CurrentColor implements Relative {
    INSTANCE;

    @Override
    public Color compute(ComputeContext context) {
        return context.color();
    }
}
