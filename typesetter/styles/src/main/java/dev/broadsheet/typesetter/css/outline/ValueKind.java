package dev.broadsheet.typesetter.css.outline;

import dev.broadsheet.typesetter.css.declaration.PropertyNames;
import dev.broadsheet.typesetter.css.outline.SheetOutline.Fault;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.Important;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.value.color.NamedColors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Expected kinds of values, for sheets of any medium. Only certain errors are reported; functions are accepted,
 * since browsers add new ones.
 */
public enum ValueKind {
    /** A colour: CSS Color 5. */
    COLOR("a colour", "write a name such as maroon, or #9b1b19"),
    /** A length or percentage. */
    LENGTH("a length", "write a number with its unit, such as 30rem"),
    /** The height of a line: a number, length or percentage, or {@code normal}. */
    LINE_HEIGHT("the height of a line", "write a number such as 1.6"),
    /** The lines of an initial letter: a number of at least 1, or {@code normal}. */
    LINES("a number of lines", "write a number of at least 1, or normal"),
    /** The weight of a font. */
    WEIGHT("a weight", "write a number from 1 to 1000, normal or bold"),
    /** Families of fonts. */
    FAMILIES("a list of families", "write names with commas between them, in quotation marks");

    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

    private static final Set<String> COLOR_WORDS = Set.of(("transparent currentcolor accentcolor accentcolortext "
                    + "activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight "
                    + "highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext")
            .split(" ", -1));

    private static final Set<String> UNITS =
            Set.of(("em rem ex rex cap rcap ch rch ic ric lh rlh vw svw lvw dvw vh svh "
                            + "lvh dvh vi svi lvi dvi vb svb lvb dvb vmin svmin lvmin dvmin vmax svmax lvmax dvmax cqw cqh cqi cqb "
                            + "cqmin cqmax cm mm q in pt pc px")
                    .split(" ", -1));

    private final String name;
    private final String advice;

    ValueKind(String name, String advice) {
        this.name = name;
        this.advice = advice;
    }

    /** Returns the error in a value; empty if there is none, or it cannot be determined. */
    Optional<Fault> fault(Tokens value) {
        Tokens written = Important.split(value).value();
        List<Token> parts = written.list().stream()
                .filter(token -> !token.is(TokenType.WHITESPACE))
                .toList();
        boolean computed = parts.stream().anyMatch(token -> token.is(TokenType.FUNCTION));
        if (computed || (parts.size() == 1 && WIDE.contains(parts.get(0).lower()))) {
            return Optional.empty();
        }
        return fits(parts) ? Optional.empty() : Optional.of(fault(written, parts));
    }

    private Fault fault(Tokens written, List<Token> parts) {
        String message = parts.isEmpty()
                ? "there is no value, where " + name + " is expected"
                : "'" + Excerpt.of(written.css()) + "' is not " + name;
        Token at = parts.isEmpty() ? written.at(written.from()) : parts.get(0);
        return Fault.at(at, message, hint(parts));
    }

    private boolean fits(List<Token> parts) {
        return switch (this) {
            case FAMILIES -> families(parts);
            case LINES -> parts.size() == 1 ? one(parts.get(0)) : lines(parts);
            default -> parts.size() == 1 && one(parts.get(0));
        };
    }

    private boolean one(Token token) {
        return switch (this) {
            case COLOR -> color(token);
            case LENGTH -> length(token) || (token.is(TokenType.NUMBER) && token.number() == 0);
            case LINE_HEIGHT -> length(token) || token.is(TokenType.NUMBER) || token.isIdent("normal");
            case LINES -> (token.is(TokenType.NUMBER) && token.number() >= 1) || token.isIdent("normal");
            case WEIGHT ->
                (token.is(TokenType.NUMBER) && token.number() >= 1 && token.number() <= 1000)
                        || Set.of("normal", "bold", "bolder", "lighter").contains(token.lower());
            case FAMILIES -> false;
        };
    }

    /** {@code 3 2}, {@code 3 drop}, {@code 3 raise}. */
    private static boolean lines(List<Token> parts) {
        return parts.size() == 2
                && parts.get(0).is(TokenType.NUMBER)
                && (parts.get(1).is(TokenType.NUMBER)
                        || parts.get(1).isIdent("drop")
                        || parts.get(1).isIdent("raise"));
    }

    private static boolean families(List<Token> parts) {
        boolean needed = true;
        for (Token part : parts) {
            boolean comma = part.is(TokenType.COMMA);
            boolean fits = comma ? !needed : part.is(TokenType.IDENT) || (part.is(TokenType.STRING) && needed);
            if (!fits) {
                return false;
            }
            needed = comma;
        }
        return !needed;
    }

    private static boolean color(Token token) {
        if (token.is(TokenType.HASH)) {
            return token.text().matches("[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8}");
        }
        return token.is(TokenType.IDENT)
                && (NamedColors.HEX.containsKey(token.lower()) || COLOR_WORDS.contains(token.lower()));
    }

    private static boolean length(Token token) {
        return token.is(TokenType.PERCENTAGE) || (token.is(TokenType.DIMENSION) && UNITS.contains(token.unit()));
    }

    private String hint(List<Token> parts) {
        Optional<String> meant = meant(parts);
        return meant.map(value -> "did you mean '" + value + "'?").orElse(advice);
    }

    /** Returns the value that was probably meant. */
    private Optional<String> meant(List<Token> parts) {
        Token first = parts.isEmpty() ? Token.of(TokenType.EOF, "", 0, 0) : parts.get(0);
        if (this == COLOR && parts.size() == 1 && first.is(TokenType.IDENT)) {
            return PropertyNames.nearest(first.lower(), NamedColors.HEX.keySet());
        }
        if (this == LENGTH && first.is(TokenType.NUMBER) && parts.size() == 2) {
            String unit = parts.get(1).css().toLowerCase(Locale.ROOT);
            return UNITS.contains(unit) || unit.equals("%") ? Optional.of(first.text() + unit) : Optional.empty();
        }
        if (this == LENGTH && first.is(TokenType.DIMENSION) && parts.size() == 1) {
            return PropertyNames.nearest(first.unit(), UNITS).map(unit -> first.text() + unit);
        }
        return Optional.empty();
    }
}
