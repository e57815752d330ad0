package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.property.CustomDeclaration;
import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.selector.Selector;
import dev.broadsheet.typesetter.css.selector.SelectorParser;
import dev.broadsheet.typesetter.css.selector.Subject;
import dev.broadsheet.typesetter.css.syntax.Important;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The declarations of style sheets and style attributes for the elements of a document of any vocabulary, such as SVG: property
 * names with the winning value as written. Syntax errors are ignored silently.
 */
public final class LooseStyles {

    /** Limit of rules, far above that of drawings made by hand. */
    private static final int MOST_RULES = 2000;

    private final IdentityHashMap<Element, Map<String, String>> declared = new IdentityHashMap<>();

    private LooseStyles() {}

    /** @param sheets texts of the style sheets, weakest first */
    public static LooseStyles of(Document document, List<String> sheets) {
        List<StyleRule> rules = new ArrayList<>();
        sheets.forEach(sheet -> rules(Tokens.of(Tokenizer.tokenize(sheet)), rules));
        RuleIndex index = new RuleIndex(rules.subList(0, Math.min(rules.size(), MOST_RULES)));
        LooseStyles styles = new LooseStyles();
        for (Subject subject : Subject.of(document)) {
            Map<String, String> values = values(subject, index);
            if (!values.isEmpty()) {
                styles.declared.put(subject.element(), values);
            }
        }
        return styles;
    }

    /** Returns the values by lower-case property name. */
    public Map<String, String> of(Element element) {
        return declared.getOrDefault(element, Map.of());
    }

    private static Map<String, String> values(Subject subject, RuleIndex index) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> important = new HashMap<>();
        for (int rank : index.match(subject)) {
            StyleRule rule = index.rule(rank);
            if (rule.selector().pseudo().isEmpty()) {
                put(rule.declarations().custom(), values, important);
            }
        }
        String own = subject.element().attr("style");
        if (!own.isEmpty()) {
            put(declarations(Tokens.of(Tokenizer.tokenize(own))), values, important);
        }
        values.putAll(important);
        return values;
    }

    private static void put(
            List<CustomDeclaration> declarations, Map<String, String> values, Map<String, String> important) {
        for (CustomDeclaration declaration : declarations) {
            Map<String, String> to = declaration.important() ? important : values;
            to.put(declaration.name(), declaration.value().css());
        }
    }

    private static void rules(Tokens tokens, List<StyleRule> out) {
        int position = tokens.from();
        while (position < tokens.to()) {
            Token first = tokens.at(position);
            int end = tokens.find(position, TokenType.SEMICOLON, TokenType.OPEN_CURLY);
            boolean block = tokens.at(end).is(TokenType.OPEN_CURLY);
            boolean blank = first.is(TokenType.WHITESPACE) || first.is(TokenType.CDO) || first.is(TokenType.CDC);
            if (block && !blank) {
                rule(first, tokens.slice(position, end).trim(), tokens.inside(end), out);
            }
            position = blank ? position + 1 : block ? tokens.after(end) : end + 1;
        }
    }

    private static void rule(Token first, Tokens prelude, Tokens block, List<StyleRule> out) {
        if (first.is(TokenType.AT_KEYWORD)) {
            Tokens query = prelude.slice(prelude.from() + 1, prelude.to()).trim();
            if (first.lower().equals("media")
                    && MediaQuery.matches(query, new MediaQuery.Sheet(), ProblemSink.silent())) {
                rules(block, out);
            }
            return;
        }
        List<Selector> selectors = SelectorParser.parseList(prelude, List.of(), ProblemSink.silent());
        if (selectors != null) {
            Declarations declarations = new Declarations(List.of(), declarations(block));
            Layers.Layer layer = new Layers.Layer();
            selectors.forEach(selector -> out.add(new StyleRule(selector, declarations, Origin.AUTHOR, layer)));
        }
    }

    private static List<CustomDeclaration> declarations(Tokens block) {
        List<CustomDeclaration> found = new ArrayList<>();
        int start = block.from();
        while (start < block.to()) {
            int end = block.find(start, TokenType.SEMICOLON);
            Tokens declaration = block.slice(start, end).trim();
            int colon = declaration.find(declaration.from(), TokenType.COLON);
            Token name = declaration.at(declaration.from());
            if (name.is(TokenType.IDENT) && colon < declaration.to()) {
                Important value = Important.split(
                        declaration.slice(colon + 1, declaration.to()).trim());
                String key =
                        name.text().startsWith("--") ? name.text() : name.text().toLowerCase(Locale.ROOT);
                found.add(new CustomDeclaration(key, value.value(), value.important()));
            }
            start = end + 1;
        }
        return found;
    }
}
