package dev.broadsheet.tex;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.tex.Atom.Kind;
import dev.broadsheet.typesetter.css.value.color.NamedColors;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours of parts of a formula: CSS colour names or hexadecimal digits, as in KaTeX. */
final class Colors {

    private static final Pattern DIGITS = Pattern.compile("#[0-9a-f]{3}|#?[0-9a-f]{6}");

    private Colors() {}

    /** Reads a command that colours the rest of the group. */
    static @Nullable Atom change(Token command, Parser parser) throws TexFault {
        parser.setColor(color(command, parser));
        return null;
    }

    /** Reads a command that colours its argument, which keeps its spacing class. */
    static Atom read(Token command, Parser parser) throws TexFault {
        String color = color(command, parser);
        Mml content = parser.argument(command);
        Optional<Atom> sign = content.is("mo")
                ? Symbols.of(content.text()).map(symbol -> symbol.atom(parser.alphabet()))
                : Optional.empty();
        Atom atom = sign.filter(found -> found.kind() != Kind.ORDINARY).orElseGet(() -> Atom.ordinary(content));
        return atom.with(atom.node().with("mathcolor", color));
    }

    private static String color(Token command, Parser parser) throws TexFault {
        String written = parser.tokens().text(command).strip();
        String color = written.toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(color).matches()) {
            return color.startsWith("#") ? color : "#" + color;
        } else if (NamedColors.HEX.containsKey(color)) {
            return color;
        }
        throw TexFault.syntax(
                command.offset(),
                "'" + written + "' is not a colour",
                DidYouMean.hint(
                        color,
                        NamedColors.HEX.keySet(),
                        "write a name of CSS such as teal, or digits such as #228b22"));
    }
}
