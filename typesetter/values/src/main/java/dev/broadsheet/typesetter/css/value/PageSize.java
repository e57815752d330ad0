package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CSS Paged Media 3, {@code size}.
 *
 * @param width in pt
 * @param height in pt
 */
public record PageSize(double width, double height) {

    private static final double MM = 72 / 25.4;

    public static final PageSize A4 = mm(210, 297);

    private static final Map<String, PageSize> NAMED = Map.ofEntries(
            Map.entry("a3", mm(297, 420)),
            Map.entry("a4", A4),
            Map.entry("a5", mm(148, 210)),
            Map.entry("a6", mm(105, 148)),
            Map.entry("b4", mm(250, 353)),
            Map.entry("b5", mm(176, 250)),
            Map.entry("jis-b4", mm(257, 364)),
            Map.entry("jis-b5", mm(182, 257)),
            Map.entry("letter", new PageSize(612, 792)),
            Map.entry("legal", new PageSize(612, 1008)),
            Map.entry("ledger", new PageSize(792, 1224)));

    public static final Grammar GRAMMAR = Grammar.word("auto", A4).or(PageSize::parse);

    private static PageSize mm(double width, double height) {
        return new PageSize(width * MM, height * MM);
    }

    private static @Nullable Object parse(ValueReader in) {
        return in.peek().is(TokenType.IDENT) ? named(in) : explicit(in);
    }

    private static @Nullable PageSize named(ValueReader in) {
        PageSize size = A4;
        boolean landscape = false;
        while (!in.atEnd()) {
            String word = in.next().lower();
            if (NAMED.containsKey(word)) {
                size = NAMED.getOrDefault(word, A4);
            } else if (word.equals("landscape")) {
                landscape = true;
            } else if (!word.equals("portrait")) {
                return null;
            }
        }
        return landscape ? size.turned() : size;
    }

    private PageSize turned() {
        return new PageSize(/* width= */ height, /* height= */ width);
    }

    private static @Nullable Object explicit(ValueReader in) {
        LengthTerm width = Calc.length(in);
        LengthTerm height = in.atEnd() ? width : Calc.length(in);
        if (width == null || height == null) {
            return null;
        }
        return (Relative) context -> new PageSize(
                width.compute(context).resolve(0), height.compute(context).resolve(0));
    }
}
