package dev.broadsheet.typesetter.css.value.text;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Relative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Grammars of the font properties (CSS Fonts 4). */
public final class FontGrammar {

    private static final int LIGHTER = -1;
    private static final int BOLDER = 1;

    /** Sizes in px of xx-small to xxx-large at a medium of 16 px. */
    private static final Map<String, Double> SIZES = Map.of(
            "xx-small",
            9.0,
            "x-small",
            10.0,
            "small",
            13.0,
            "medium",
            16.0,
            "large",
            18.0,
            "x-large",
            24.0,
            "xx-large",
            32.0,
            "xxx-large",
            48.0);

    public static final Grammar FAMILY = FontGrammar::families;
    public static final Grammar SIZE = FontGrammar::size;
    public static final Grammar WEIGHT = FontGrammar::weight;
    public static final Grammar FEATURES = Grammar.word("normal", Map.of()).or(FontGrammar::features);
    public static final Grammar LINE_HEIGHT =
            Grammar.word("normal", LineHeight.NORMAL).or(FontGrammar::lineHeight);

    /** {@code font-style}; an angle of {@code oblique} is ignored. */
    public static final Grammar STYLE = in -> {
        Keyword.FontStyle style = Keywords.take(in, Keyword.FontStyle.class);
        if (style == Keyword.FontStyle.OBLIQUE && in.peek().unit().equals("deg")) {
            in.next();
        }
        return style;
    };

    private FontGrammar() {}

    private static @Nullable List<String> families(ValueReader in) {
        List<String> families = new ArrayList<>();
        do {
            String family = family(in);
            if (family == null) {
                return null;
            }
            families.add(family);
        } while (in.take(TokenType.COMMA));
        return List.copyOf(families);
    }

    public static @Nullable String family(ValueReader in) {
        String quoted = in.takeString();
        if (quoted != null) {
            return quoted;
        }
        List<String> words = new ArrayList<>();
        for (String word = in.takeIdent(); word != null; word = in.takeIdent()) {
            words.add(word);
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private static @Nullable Object size(ValueReader in) {
        if (in.peek().is(TokenType.IDENT)) {
            return namedSize(in.next().lower());
        }
        if (in.peek().number() < 0) {
            return null;
        }
        LengthTerm term = Calc.length(in);
        if (term instanceof LengthTerm.Absolute absolute && !absolute.length().hasPercentage()) {
            return Math.max(0, absolute.length().resolve(0));
        }
        return term == null ? null : sizeOf(term);
    }

    private static Relative sizeOf(LengthTerm term) {
        return context -> Math.max(0, term.compute(context).resolve(context.fontSize()));
    }

    private static @Nullable Object namedSize(String name) {
        Double px = SIZES.get(name);
        if (px != null) {
            return px * 0.75;
        }
        return switch (name) {
            case "smaller" -> (Relative) context -> context.fontSize() / 1.2;
            case "larger" -> (Relative) context -> context.fontSize() * 1.2;
            default -> null;
        };
    }

    private static @Nullable Object weight(ValueReader in) {
        if (in.peek().is(TokenType.IDENT)) {
            return switch (in.next().lower()) {
                case "normal" -> 400;
                case "bold" -> 700;
                case "bolder" -> (Relative) context -> step(context.weight(), BOLDER);
                case "lighter" -> (Relative) context -> step(context.weight(), LIGHTER);
                default -> null;
            };
        }
        Double number = Calc.number(in);
        if (number == null || number < 1 || number > 1000) {
            return null;
        }
        return (int) Math.round(number);
    }

    /** Resolves {@code bolder} and {@code lighter}; CSS Fonts 4, section 2.2.1. */
    private static int step(int inherited, int direction) {
        if (direction == BOLDER) {
            return inherited < 350 ? 400 : inherited < 550 ? 700 : Math.max(900, inherited);
        }
        return inherited < 100 ? inherited : inherited < 550 ? 100 : inherited < 750 ? 400 : 700;
    }

    private static @Nullable Object features(ValueReader in) {
        Map<String, Integer> features = new TreeMap<>();
        do {
            String tag = in.takeString();
            if (tag == null || tag.length() != 4) {
                return null;
            }
            features.put(tag, featureValue(in));
        } while (in.take(TokenType.COMMA));
        return Collections.unmodifiableMap(features);
    }

    private static int featureValue(ValueReader in) {
        if (in.takeIdent("off")) {
            return 0;
        }
        boolean number =
                in.peek().is(TokenType.NUMBER) && in.peek().flag() && in.peek().number() >= 0;
        if (number) {
            return (int) in.next().number();
        }
        in.takeIdent("on");
        return 1;
    }

    private static @Nullable Object lineHeight(ValueReader in) {
        if (in.peek().number() < 0) {
            return null;
        }
        Double factor = Calc.number(in);
        if (factor != null) {
            return new LineHeight(LineHeight.Kind.FACTOR, factor);
        }
        LengthTerm term = Calc.length(in);
        return term == null
                ? null
                : (Relative) context ->
                        new LineHeight(LineHeight.Kind.PT, term.compute(context).resolve(context.fontSize()));
    }
}
