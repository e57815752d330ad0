package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.css.ProblemLog.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @font-face} (CSS Fonts 4, section 4). Descriptors other than family, weight, style and src are left aside. */
final class FontFaceParser {

    private @Nullable String family;
    private int weight = 400;
    private boolean italic;
    private final List<String> sources = new ArrayList<>();

    private FontFaceParser() {}

    static Optional<FontFaceRule> parse(Token at, Tokens block, ProblemSink sink) {
        FontFaceParser parser = new FontFaceParser();
        for (int start = block.from(); start < block.to(); ) {
            int end = block.find(start, TokenType.SEMICOLON);
            parser.descriptor(block.slice(start, end).trim());
            start = end + 1;
        }
        if (parser.family == null || parser.sources.isEmpty()) {
            sink.report(Code.VALUE, at, "a font face needs font-family and a src with url()", "");
            return Optional.empty();
        }
        sink.report(
                Code.AT_RULE,
                at,
                "the font file of '" + Excerpt.of(parser.family) + "' is not loaded",
                "give it to the typesetter as a font");
        return Optional.of(new FontFaceRule(parser.family, parser.weight, parser.italic, parser.sources));
    }

    private void descriptor(Tokens descriptor) {
        ValueReader in = new ValueReader(descriptor);
        String name = in.peek().lower();
        if (in.takeIdent() == null || !in.take(TokenType.COLON)) {
            return;
        }
        switch (name) {
            case "font-family" -> family = FontGrammar.family(in);
            case "font-weight" -> weight = FontGrammar.WEIGHT.parse(in) instanceof Integer number ? number : 400;
            case "font-style" -> italic = !in.peek().isIdent("normal");
            case "src" -> source(in);
            default -> {}
        }
    }

    private void source(ValueReader in) {
        while (!in.atEnd()) {
            String url = in.takeUrl();
            if (url != null) {
                sources.add(url);
            } else {
                in.next();
            }
        }
    }
}
