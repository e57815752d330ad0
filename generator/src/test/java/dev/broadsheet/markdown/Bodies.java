package dev.broadsheet.markdown;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedBody.Address;
import dev.broadsheet.markdown.ParsedBody.Literal;
import dev.broadsheet.markdown.ParsedBody.Piece;
import dev.broadsheet.markdown.ParsedBody.Position;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.SourceText;
import java.util.Locale;
import java.util.Optional;

/** Markdown bodies for tests. */
final class Bodies {

    private Bodies() {}

    static Optional<ParsedBody> parse(String markdown, Diagnostics diagnostics) {
        ComposedText text = ComposedText.of(new SourceText("a.md", markdown), 0);
        BodySource source = new BodySource(text, "a.md", false, true, diagnostics);
        return new BodyParser(source, new MarkdownRenderer(new Dialect(false, Locale.ENGLISH))).parse();
    }

    /** The fragment with addresses as written and, if wanted, positions. */
    static String xhtml(ParsedBody body, boolean positions) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : body.pieces()) {
            if (piece instanceof Literal literal) {
                out.append(literal.xhtml());
            } else if (piece instanceof Position position && positions) {
                out.append(position.attribute());
            } else if (piece instanceof Address address) {
                out.append(body.links().get(address.link()).target().replace("&", "&amp;"));
            }
        }
        return out.toString();
    }
}
