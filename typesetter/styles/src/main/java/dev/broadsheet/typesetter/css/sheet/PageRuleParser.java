package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.declaration.DeclarationParser;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog.Code;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses {@code @page} with its margin boxes and {@code @footnote}. */
final class PageRuleParser {

    private final ProblemSink sink;
    private final Origin origin;
    private final Layers.Layer layer;
    private final Map<MarginBox, Declarations> boxes = new EnumMap<>(MarginBox.class);
    private Declarations footnote = Declarations.EMPTY;

    PageRuleParser(ProblemSink sink, Origin origin, Layers.Layer layer) {
        this.sink = sink;
        this.origin = origin;
        this.layer = layer;
    }

    /** Returns a rule for each selector; none if a selector is not supported, which has been reported. */
    List<PageRule> parse(Token at, Tokens prelude, Tokens block) {
        List<PageSelector> selectors = selectors(at, prelude);
        if (selectors.isEmpty()) {
            return List.of();
        }
        Declarations page = DeclarationParser.parse(block, sink, this::atRule);
        return selectors.stream()
                .map(selector -> new PageRule(selector, page, boxes, footnote, origin, layer))
                .toList();
    }

    private List<PageSelector> selectors(Token at, Tokens prelude) {
        List<PageSelector> selectors = new ArrayList<>();
        int start = prelude.from();
        do {
            int end = prelude.find(start, TokenType.COMMA);
            PageSelector selector = PageSelector.parse(prelude.slice(start, end).trim());
            if (selector == null) {
                String message = "unsupported page selector '"
                        + Excerpt.of(prelude.slice(start, end).css()) + "'";
                sink.report(Code.SELECTOR, at, message, "use a name, :first, :left, :right, :blank or :nth(2n+1)");
                return List.of();
            }
            selectors.add(selector);
            start = end + 1;
        } while (start < prelude.to());
        return selectors;
    }

    private void atRule(Token name, Tokens prelude, @Nullable Tokens block) {
        MarginBox box = Keywords.find(name.text(), MarginBox.class);
        boolean isFootnote = name.text().equalsIgnoreCase("footnote");
        if (block == null || !prelude.isEmpty() || (box == null && !isFootnote)) {
            String message = "'" + Excerpt.of(name.css()) + "' is not a page-margin box";
            sink.report(Code.AT_RULE, name, message, "write for instance @top-left { content: string(title); }");
            return;
        }
        Declarations declarations = DeclarationParser.parse(block, sink);
        if (box == null) {
            footnote = footnote.followedBy(declarations);
        } else {
            MarginBoxCheck.check(block, sink);
            boxes.merge(box, declarations, Declarations::followedBy);
        }
    }
}
