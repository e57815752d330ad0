package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.css.ProblemLog.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a style sheet (CSS Syntax 3, section 5). Takes any input. */
final class SheetParser {

    /** At-rules that mean nothing here and need no word. */
    private static final Set<String> IGNORED =
            Set.of("charset", "namespace", "keyframes", "property", "view-transition", "font-feature-values");

    private final ProblemSink sink;
    private final Origin origin;
    private final SheetContent.Builder out;

    private SheetParser(ProblemSink sink, Origin origin, SheetContent.Builder out) {
        this.sink = sink;
        this.origin = origin;
        this.out = out;
    }

    static void parse(String css, Origin origin, ProblemSink sink, SheetContent.Builder out) {
        Tokens tokens = Tokens.of(Tokenizer.tokenize(css));
        Token tooDeep = tokens.tooDeep();
        if (tooDeep != null) {
            String message = "brackets nest more than " + Tokens.DEPTH + " deep";
            sink.report(Code.LIMIT, tooDeep, message, "the rest of the style sheet is left out");
        }
        new SheetParser(sink, origin, out).rules(tokens);
    }

    private void rules(Tokens tokens) {
        int position = tokens.from();
        while (position < tokens.to()) {
            position = rule(tokens, position);
        }
    }

    /** Reads one rule; gives the index behind it. */
    private int rule(Tokens tokens, int start) {
        Token first = tokens.at(start);
        if (first.is(TokenType.WHITESPACE) || first.is(TokenType.CDO) || first.is(TokenType.CDC)) {
            return start + 1;
        }
        if (first.is(TokenType.AT_KEYWORD)) {
            int end = tokens.find(start + 1, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
            boolean block = tokens.at(end).is(TokenType.OPEN_CURLY);
            Tokens prelude = tokens.slice(start + 1, end).trim();
            atRule(first, prelude, block ? tokens.inside(end) : null);
            return block ? tokens.after(end) : end + 1;
        }
        int curly = tokens.find(start, TokenType.OPEN_CURLY);
        if (curly >= tokens.to()) {
            sink.report(
                    Code.SYNTAX,
                    first,
                    "expected a rule, found '" + Excerpt.of(first.css()) + "'",
                    "write selector { … }");
            return tokens.to();
        }
        styleRule(tokens.slice(start, curly).trim(), tokens.inside(curly));
        return tokens.after(curly);
    }

    private void styleRule(Tokens prelude, Tokens block) {
        List<Selector> selectors = SelectorParser.parseList(prelude, sink);
        if (selectors == null) {
            return;
        }
        Declarations declarations = DeclarationParser.parse(block, sink);
        for (Selector selector : selectors) {
            out.rule(new StyleRule(selector, declarations, origin));
        }
    }

    private void atRule(Token name, Tokens prelude, @Nullable Tokens block) {
        String keyword = name.lower();
        if (IGNORED.contains(keyword) || keyword.startsWith("-")) {
            return;
        }
        if (block == null) {
            statement(name, keyword);
            return;
        }
        switch (keyword) {
            case "media" -> {
                if (MediaQuery.matches(prelude, sink)) {
                    rules(block);
                }
            }
            case "supports" -> {
                if (SupportsCondition.holds(prelude)) {
                    rules(block);
                }
            }
            case "page" -> pageRule(name, prelude, block);
            case "font-face" -> FontFaceParser.parse(name, block, sink).ifPresent(out::fontFace);
            case "layer" -> rules(block);
            default -> unsupported(name, "");
        }
    }

    private void statement(Token name, String keyword) {
        switch (keyword) {
            case "import" -> unsupported(name, "give the style sheets to the typesetter one by one, in order");
            case "media", "supports", "page", "font-face" ->
                sink.report(Code.SYNTAX, name, "'" + name.css() + "' has no block", "");
            default -> unsupported(name, "");
        }
    }

    private void unsupported(Token name, String hint) {
        sink.report(Code.AT_RULE, name, "'" + Excerpt.of(name.css()) + "' is not supported", hint);
    }

    private void pageRule(Token at, Tokens prelude, Tokens block) {
        List<PageSelector> selectors = new ArrayList<>();
        int start = prelude.from();
        do {
            int end = prelude.find(start, TokenType.COMMA);
            PageSelector selector = PageSelector.parse(prelude.slice(start, end).trim());
            if (selector == null) {
                String message = "unsupported page selector '"
                        + Excerpt.of(prelude.slice(start, end).css()) + "'";
                sink.report(Code.SELECTOR, at, message, "use a name, :first, :left, :right or :blank");
                return;
            }
            selectors.add(selector);
            start = end + 1;
        } while (start < prelude.to());
        PageBlockParser.parse(block, selectors, origin, sink).forEach(out::pageRule);
    }
}
