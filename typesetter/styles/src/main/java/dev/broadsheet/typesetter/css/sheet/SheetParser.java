package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.css.counter.CounterRuleParser;
import dev.broadsheet.typesetter.css.declaration.DeclarationParser;
import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.selector.Selector;
import dev.broadsheet.typesetter.css.selector.SelectorParser;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses the rules of a style sheet (CSS Syntax 3, section 5; CSS Nesting 1). Accepts any input. */
public final class SheetParser {

    /** At-rules that are ignored silently. */
    private static final Set<String> IGNORED =
            Set.of("charset", "namespace", "keyframes", "property", "view-transition");

    /** At-rules that are valid at the top level only. */
    private static final Set<String> BLOCKS = Set.of("page", "font-face", "counter-style");

    private final ProblemSink sink;
    private final Origin origin;
    private final Imports imports;
    private final SheetContent.Builder out;
    private final Layers.Layer layer;
    private boolean importsAllowed;

    private SheetParser(
            ProblemSink sink, Origin origin, Imports imports, SheetContent.Builder out, Layers.Layer layer) {
        this.sink = sink;
        this.origin = origin;
        this.imports = imports;
        this.out = out;
        this.layer = layer;
    }

    public static void parse(Stylesheet sheet, Origin origin, Imports imports, SheetContent.Builder out) {
        parse(sheet, origin, imports, out, out.unlayered());
    }

    private static void parse(
            Stylesheet sheet, Origin origin, Imports imports, SheetContent.Builder out, Layers.Layer layer) {
        ProblemSink sink = imports.sink(sheet);
        Tokens tokens = Tokens.of(Tokenizer.tokenize(sheet.css()));
        Token tooDeep = tokens.tooDeep();
        if (tooDeep != null) {
            String message = "brackets nest more than " + Tokens.DEPTH + " deep";
            sink.report(Code.LIMIT, tooDeep, message, "the rest of the style sheet is left out");
        }
        SheetParser parser = new SheetParser(sink, origin, imports, out, layer);
        parser.importsAllowed = true;
        imports.enter(sheet);
        parser.rules(tokens, List.of());
        imports.leave();
    }

    private SheetParser within(Layers.Layer inner) {
        return new SheetParser(sink, origin, imports, out, inner);
    }

    /** @param parents selectors of the rule in which these rules are nested; none at the top */
    private void rules(Tokens tokens, List<Selector> parents) {
        int position = tokens.from();
        while (position < tokens.to()) {
            position = rule(tokens, position, parents);
        }
    }

    /** Parses one rule. @return the index after it */
    private int rule(Tokens tokens, int start, List<Selector> parents) {
        Token first = tokens.at(start);
        if (first.is(TokenType.WHITESPACE) || first.is(TokenType.CDO) || first.is(TokenType.CDC)) {
            return start + 1;
        }
        if (first.is(TokenType.AT_KEYWORD)) {
            int end = tokens.find(start + 1, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
            boolean block = tokens.at(end).is(TokenType.OPEN_CURLY);
            Tokens prelude = tokens.slice(start + 1, end).trim();
            atRule(first, prelude, block ? tokens.inside(end) : null, parents);
            return block ? tokens.after(end) : end + 1;
        }
        importsAllowed = false;
        int curly = tokens.find(start, TokenType.OPEN_CURLY);
        if (curly >= tokens.to()) {
            sink.report(
                    Code.SYNTAX,
                    first,
                    "expected a rule, found '" + Excerpt.of(first.css()) + "'",
                    "write selector { … }");
            return tokens.to();
        }
        styleRule(tokens.slice(start, curly).trim(), tokens.inside(curly), parents);
        return tokens.after(curly);
    }

    private void styleRule(Tokens prelude, Tokens block, List<Selector> parents) {
        List<Selector> selectors = SelectorParser.parseList(prelude, parents, sink);
        if (selectors != null) {
            declarations(block, selectors);
        }
    }

    /** Parses the declarations of a rule and the rules nested between them. */
    private void declarations(Tokens block, List<Selector> selectors) {
        boolean unused = selectors.stream().allMatch(Selector::isOfScreen);
        ProblemSink ofRule = unused ? ProblemSink.silent() : sink;
        DeclarationParser.parseNested(block, ofRule, new DeclarationParser.Nesting() {
            @Override
            public void declarations(Declarations declarations) {
                for (Selector selector : selectors) {
                    out.rule(new StyleRule(selector, declarations, origin, layer));
                }
            }

            @Override
            public void rule(Tokens prelude, Tokens body) {
                styleRule(prelude, body, selectors);
            }

            @Override
            public void atRule(Token name, Tokens prelude, @Nullable Tokens body) {
                SheetParser.this.atRule(name, prelude, body, selectors);
            }
        });
    }

    private void atRule(Token name, Tokens prelude, @Nullable Tokens block, List<Selector> parents) {
        String keyword = name.lower();
        if (IGNORED.contains(keyword) || keyword.startsWith("-")) {
            return;
        }
        if (block == null) {
            statement(name, keyword, prelude, parents);
            return;
        }
        importsAllowed = false;
        switch (keyword) {
            case "media" -> {
                if (MediaQuery.matches(prelude, imports.paper(), sink)) {
                    group(block, parents);
                }
            }
            case "supports" -> {
                if (SupportsCondition.holds(prelude)) {
                    group(block, parents);
                }
            }
            case "layer" -> layer(name, prelude, block, parents);
            default -> topLevel(name, keyword, prelude, block, parents);
        }
    }

    private void topLevel(Token name, String keyword, Tokens prelude, Tokens block, List<Selector> parents) {
        boolean known = BLOCKS.contains(keyword);
        if (known && !parents.isEmpty()) {
            String message = "'" + name.css() + "' is not supported within a rule";
            sink.report(Code.AT_RULE, name, message, "write it outside of the rule");
        } else if (keyword.equals("page")) {
            new PageRuleParser(sink, origin, layer).parse(name, prelude, block).forEach(out::pageRule);
        } else if (keyword.equals("font-face")) {
            FontFaceParser.parse(name, block, sink).ifPresent(out::fontFace);
        } else if (keyword.equals("counter-style")) {
            CounterRuleParser.parse(name, prelude, block, sink).ifPresent(out::counter);
        } else {
            unsupported(name);
        }
    }

    /** Parses the contents of a conditional rule: rules, and declarations if it is nested in a style rule. */
    private void group(Tokens block, List<Selector> parents) {
        if (parents.isEmpty()) {
            rules(block, parents);
        } else {
            declarations(block, parents);
        }
    }

    private void layer(Token name, Tokens prelude, Tokens block, List<Selector> parents) {
        List<String> path = prelude.isEmpty() ? List.of() : Layers.path(prelude);
        if (path == null) {
            notALayer(name, prelude);
            return;
        }
        within(path.isEmpty() ? layer.anonymous() : layer.child(path)).group(block, parents);
    }

    private void notALayer(Token name, Tokens prelude) {
        sink.report(
                Code.AT_RULE,
                name,
                "'" + Excerpt.of(prelude.css()) + "' is not a layer name",
                "write a name such as base or base.reset");
    }

    private void statement(Token name, String keyword, Tokens prelude, List<Selector> parents) {
        switch (keyword) {
            case "import" -> importSheet(name, prelude, parents);
            case "layer" -> declareLayers(name, prelude);
            case "media", "supports", "page", "font-face", "counter-style" ->
                sink.report(
                        Code.SYNTAX, name, "'" + name.css() + "' has no block", "write its rules in braces after it");
            default -> unsupported(name);
        }
    }

    private void declareLayers(Token name, Tokens prelude) {
        for (int start = prelude.from(); start < prelude.to(); ) {
            int end = prelude.find(start, TokenType.COMMA);
            Tokens one = prelude.slice(start, end).trim();
            List<String> path = Layers.path(one);
            if (path == null) {
                notALayer(name, one);
            } else {
                layer.child(path);
            }
            start = end + 1;
        }
    }

    private void importSheet(Token name, Tokens prelude, List<Selector> parents) {
        ImportRule rule = ImportRule.parse(prelude, imports.paper(), sink);
        if (rule == null || !importsAllowed || !parents.isEmpty()) {
            String message = rule == null
                    ? "'@import' needs a reference, then its layer and conditions"
                    : "'@import' follows other rules";
            sink.report(Code.AT_RULE, name, message, "write imports first in the style sheet");
            return;
        }
        Layers.Layer into =
                !rule.layered() ? layer : rule.layer().isEmpty() ? layer.anonymous() : layer.child(rule.layer());
        Stylesheet sheet = rule.applies() ? imports.load(name, rule.reference(), sink) : null;
        if (sheet != null) {
            parse(sheet, origin, imports, out, into);
        }
    }

    private void unsupported(Token name) {
        sink.report(Code.AT_RULE, name, "'" + Excerpt.of(name.css()) + "' is not supported", "it is left out");
    }
}
