package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.css.ProblemLog.Code;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the block of {@code @page} with its margin boxes and {@code @footnote}. */
final class PageBlockParser {

    private final ProblemSink sink;
    private final Map<MarginBox, Declarations> boxes = new EnumMap<>(MarginBox.class);
    private Declarations footnote = Declarations.EMPTY;

    private PageBlockParser(ProblemSink sink) {
        this.sink = sink;
    }

    static List<PageRule> parse(Tokens block, List<PageSelector> selectors, Origin origin, ProblemSink sink) {
        PageBlockParser parser = new PageBlockParser(sink);
        Declarations page = DeclarationParser.parse(block, sink, parser::atRule);
        return selectors.stream()
                .map(selector -> new PageRule(selector, page, parser.boxes, parser.footnote, origin))
                .toList();
    }

    private void atRule(Token name, Tokens prelude, @Nullable Tokens block) {
        MarginBox box = Keywords.find(name.text(), MarginBox.class);
        boolean isFootnote = name.text().equalsIgnoreCase("footnote");
        if (block == null || !prelude.isEmpty() || (box == null && !isFootnote)) {
            String message = "'" + Excerpt.of(name.css()) + "' is no margin box of a page";
            sink.report(Code.AT_RULE, name, message, "write for instance @top-left { content: string(title); }");
            return;
        }
        Declarations declarations = DeclarationParser.parse(block, sink);
        if (box == null) {
            footnote = footnote.followedBy(declarations);
        } else {
            boxes.merge(box, declarations, Declarations::followedBy);
        }
    }
}
