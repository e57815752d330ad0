package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.pdf.Color;
import java.util.Optional;

/** Colours by themselves, as attributes of other vocabularies hold them. */
public final class CssColors {

    private CssColors() {}

    /**
     * Empty for what is no colour.
     *
     * @param current what {@code currentcolor} means
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
