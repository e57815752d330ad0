package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.UnicodeRange;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.text.FontGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses {@code @font-face} (CSS Fonts 4, section 4). */
final class FontFaceParser {

    private static final String HINT = "write both, such as font-family: Name; src: url(name.woff2)";

    /** Descriptors for screens only, and those of word processors. */
    private static final Set<String> IGNORED = Set.of(
            "panose-1",
            "font-display",
            "font-stretch",
            "font-width",
            "font-feature-settings",
            "font-named-instance",
            "size-adjust",
            "ascent-override",
            "descent-override",
            "line-gap-override");

    private static final Set<String> FORMATS = Set.of("truetype", "opentype", "woff", "woff2");

    /** Suffix of formats in older style sheets, instead of {@code tech(variations)}. */
    private static final String VARIATIONS = "-variations";

    private final ProblemSink sink;
    private @Nullable String family;
    private int weight = 400;
    private int boldest = 400;
    private boolean italic;
    private boolean described;
    private List<FontFile.Range> ranges = List.of();
    private final List<FontFaceRule.Source> sources = new ArrayList<>();

    private FontFaceParser(ProblemSink sink) {
        this.sink = sink;
    }

    static Optional<FontFaceRule> parse(Token at, Tokens block, ProblemSink sink) {
        FontFaceParser parser = new FontFaceParser(sink);
        for (int start = block.from(); start < block.to(); ) {
            int end = block.find(start, TokenType.SEMICOLON);
            parser.descriptor(block.slice(start, end).trim());
            start = end + 1;
        }
        if (parser.family == null || parser.sources.isEmpty()) {
            if (parser.described) {
                return Optional.empty(); // a word processor describes a font of its own machine
            }
            sink.report(Code.VALUE, at, "a font face needs font-family and a src with url() or local()", HINT);
            return Optional.empty();
        }
        return Optional.of(new FontFaceRule(
                parser.family,
                parser.weight,
                parser.boldest,
                parser.italic,
                parser.ranges,
                parser.sources,
                sink.source(at)));
    }

    private void descriptor(Tokens descriptor) {
        ValueReader in = new ValueReader(descriptor);
        Token at = in.peek();
        String name = at.lower();
        if (in.takeIdent() == null || !in.take(TokenType.COLON)) {
            return;
        }
        switch (name) {
            case "font-family" -> family = FontGrammar.family(in);
            case "font-weight" -> weights(in);
            case "font-style" -> italic = !in.peek().isIdent("normal");
            case "unicode-range" -> ranges = ranges(at, in.rest().css());
            case "src" -> sources(in);
            default -> unknown(at, name);
        }
    }

    /** Parses one weight, or the range of a variable font. */
    private void weights(ValueReader in) {
        weight = FontGrammar.WEIGHT.parse(in) instanceof Integer number ? number : 400;
        boldest = FontGrammar.WEIGHT.parse(in) instanceof Integer number ? Math.max(weight, number) : weight;
    }

    private void unknown(Token at, String name) {
        described |= name.equals("panose-1");
        if (!IGNORED.contains(name) && !name.startsWith("mso-")) {
            sink.report(
                    Code.PROPERTY,
                    at,
                    "'" + Excerpt.of(name) + "' is not known in @font-face",
                    "the rest of the rule applies");
        }
    }

    private void sources(ValueReader in) {
        sources.clear();
        while (!in.atEnd()) {
            ValueReader local = in.takeFunction("local");
            String url = local == null ? in.takeUrl() : null;
            if (local != null) {
                String name = FontGrammar.family(local);
                sources.add(new FontFaceRule.Source(true, name == null ? "" : name, true));
            } else if (url != null) {
                sources.add(new FontFaceRule.Source(false, url, format(in)));
            } else {
                in.next();
            }
        }
    }

    /** Whether {@code format()} names a supported format; {@code tech()} is ignored. */
    private static boolean format(ValueReader in) {
        ValueReader format = in.takeFunction("format");
        if (format == null) {
            return true;
        }
        Token word = format.peek();
        String name = word.text().toLowerCase(Locale.ROOT);
        boolean isVariable = name.endsWith(VARIATIONS);
        return FORMATS.contains(isVariable ? name.substring(0, name.length() - VARIATIONS.length()) : name);
    }

    private List<FontFile.Range> ranges(Token at, String text) {
        Optional<List<FontFile.Range>> read = UnicodeRange.parse(text);
        if (read.isEmpty()) {
            sink.report(
                    Code.VALUE, at, "unsupported value of 'unicode-range': " + Excerpt.of(text), "write U+0400-04FF");
        }
        return read.orElse(List.of());
    }
}
