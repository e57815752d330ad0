package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Angle;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.LengthTerm;
import dev.broadsheet.typesetter.css.value.Relative;
import dev.broadsheet.typesetter.css.value.color.Colors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses {@code background-image}: none, a picture, or a gradient. */
public final class GradientGrammar {

    public static final Grammar IMAGE =
            Grammar.word("none", Optional.empty()).or(GradientGrammar::picture).or(GradientGrammar::gradient);

    /** {@code list-style-image}: none or a picture. */
    public static final Grammar PICTURE = Grammar.word("none", Optional.empty()).or(GradientGrammar::picture);

    private GradientGrammar() {}

    private static @Nullable Object picture(ValueReader in) {
        String reference = in.takeUrl();
        return reference == null
                ? null
                : Optional.of(new BackgroundImage.Picture(reference, Source.inDocument(Optional.empty())));
    }

    private static @Nullable Object gradient(ValueReader in) {
        String name = in.functionName();
        boolean repeating = name.startsWith("repeating-");
        String kind = repeating ? name.substring("repeating-".length()) : name;
        if (kind.equals("radial-gradient")) {
            return RadialGrammar.gradient(in.takeBlock(), repeating);
        } else if (!kind.equals("linear-gradient")) {
            return null;
        }
        ValueReader arguments = in.takeBlock();
        LinearGradient.Direction direction = direction(arguments);
        List<Specified> stops = direction == null ? null : stops(arguments);
        if (direction == null || stops == null || stops.size() < 2) {
            return null;
        }
        return (Relative) context -> Optional.of(new LinearGradient(
                direction, stops.stream().map(stop -> stop.compute(context)).toList(), repeating));
    }

    /** Parses a direction; downwards by default, null if it is invalid. */
    private static LinearGradient.@Nullable Direction direction(ValueReader in) {
        LinearGradient.Direction direction = LinearGradient.Direction.angle(180);
        if (in.peek().is(TokenType.DIMENSION) && Angle.is(in.peek())) {
            direction = LinearGradient.Direction.angle(Angle.degrees(in.next()));
        } else if (in.takeIdent("to")) {
            direction = side(in);
        } else {
            return direction;
        }
        return in.take(TokenType.COMMA) ? direction : null;
    }

    private static LinearGradient.@Nullable Direction side(ValueReader in) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < 2 && in.peek().is(TokenType.IDENT); i++) {
            switch (in.next().lower()) {
                case "left" -> x = -1;
                case "right" -> x = 1;
                case "top" -> y = -1;
                case "bottom" -> y = 1;
                default -> {
                    return null;
                }
            }
        }
        return x == 0 && y == 0 ? null : new LinearGradient.Direction(x != 0 && y != 0, x, y);
    }

    record Specified(Object color, @Nullable LengthTerm position) {
        Gradient.Stop compute(ComputeContext context) {
            Object computed = color instanceof Relative relative ? relative.compute(context) : color;
            return new Gradient.Stop((Color) computed, position == null ? Length.AUTO : position.compute(context));
        }
    }

    static @Nullable List<Specified> stops(ValueReader in) {
        List<Specified> stops = new ArrayList<>();
        do {
            Object color = Colors.parse(in);
            if (color == null) {
                return null;
            }
            LengthTerm first = Calc.length(in);
            stops.add(new Specified(color, first));
            LengthTerm second = first == null ? null : Calc.length(in);
            if (second != null) {
                stops.add(new Specified(color, second));
            }
        } while (in.take(TokenType.COMMA));
        return in.atEnd() ? stops : null;
    }
}
