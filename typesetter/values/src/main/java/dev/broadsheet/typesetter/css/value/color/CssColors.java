package dev.broadsheet.typesetter.css.value.color;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.Optional;

/** Parses single colours, such as those in SVG attributes. */
public final class CssColors {

    private CssColors() {}

    /**
     * Parses a colour; empty if it is invalid.
     *
     * @param current value of {@code currentcolor}
     */
    public static Optional<Color> parse(String text, Color current) {
        ValueReader in = new ValueReader(Tokens.of(Tokenizer.tokenize(text)));
        Object color = Colors.parse(in);
        if (!in.atEnd()) {
            return Optional.empty();
        }
        return color instanceof Color fixed
                ? Optional.of(fixed)
                : Optional.ofNullable(color).map(unused -> current);
    }
}
