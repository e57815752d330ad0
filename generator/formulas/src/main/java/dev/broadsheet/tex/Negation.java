package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.text.Normalizer;
import java.util.Map;

/** Reads {@code \not} before a relation. */
final class Negation {

    private static final String STROKE = "\u0338";

    private static final Map<String, String> OTHERS =
            Map.of("\u27F9", "\u21CF", "\u27F8", "\u21CD", "\u27FA", "\u21CE");

    private Negation() {}

    static Atom read(Token command, Parser parser) throws TexFault {
        Mml base = parser.argument(command);
        if (!base.isToken()) {
            throw TexFault.syntax(
                    command.offset(),
                    "\\not applies to a single symbol",
                    "write \\not before a relation, such as \\not=");
        }
        String struck =
                OTHERS.getOrDefault(base.text(), Normalizer.normalize(base.text() + STROKE, Normalizer.Form.NFC));
        Kind kind = base.is("mo") ? Kind.RELATION : Kind.ORDINARY;
        return new Atom(new Mml(base.name(), base.attributes(), base.children(), struck), kind);
    }
}
