package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.sheet.Block;
import dev.broadsheet.typesetter.css.sheet.MarginBox;
import dev.broadsheet.typesetter.css.sheet.PageContext;
import dev.broadsheet.typesetter.css.sheet.PageRule;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import dev.broadsheet.typesetter.css.value.PageSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Computes the styles of pages. A page inherits from the root element, and margin boxes from their page. Safe for use by
 * several threads.
 */
final class PageStyles {

    /** Limit of cached styles, since page names in style attributes are unbounded. */
    private static final int MOST_KNOWN = 1000;

    private final List<PageRule> rules;
    private final ComputedStyle root;
    private final StyleComputer computer;
    private final Map<PageContext, Computed<PageStyle>> known = new ConcurrentHashMap<>();

    PageStyles(List<PageRule> inOrder, ComputedStyle root, StyleComputer computer) {
        List<PageRule> sorted = new ArrayList<>(inOrder);
        sorted.sort(Comparator.comparing(PageRule::origin)
                .thenComparing(rule -> rule.layer().rank())
                .thenComparing(rule -> rule.selector().specificity()));
        rules = List.copyOf(sorted);
        this.root = root;
        this.computer = computer;
    }

    /** Whether a rule depends on the number of a page in the document. */
    boolean countsPages() {
        return rules.stream().anyMatch(rule -> rule.selector().nth() != null);
    }

    Computed<PageStyle> of(PageContext page) {
        Computed<PageStyle> style = known.get(page);
        if (style == null) {
            style = Computed.by(log -> compute(page, log));
            if (known.size() < MOST_KNOWN) {
                known.put(page, style);
            }
        }
        return style;
    }

    private PageStyle compute(PageContext page, ProblemLog log) {
        List<Block> own = new ArrayList<>();
        List<Block> footnote = new ArrayList<>();
        Map<MarginBox, List<Block>> boxes = new EnumMap<>(MarginBox.class);
        for (PageRule rule : rules) {
            if (!rule.selector().matches(page)) {
                continue;
            }
            own.add(block(rule.page(), rule));
            add(footnote, rule.footnote(), rule);
            rule.marginBoxes()
                    .forEach((box, declarations) ->
                            add(boxes.computeIfAbsent(box, unused -> new ArrayList<>()), declarations, rule));
        }
        ComputedStyle style = computer.child(own, root, log);
        PageSize size = style.pageSize();
        Optional<ComputedStyle> area =
                footnote.isEmpty() ? Optional.empty() : Optional.of(computer.child(footnote, style, log));
        return new PageStyle(size.width(), size.height(), style, marginBoxes(boxes, style, log), area);
    }

    private static void add(List<Block> blocks, Declarations declarations, PageRule rule) {
        if (!declarations.isEmpty()) {
            blocks.add(block(declarations, rule));
        }
    }

    private static Block block(Declarations declarations, PageRule rule) {
        return new Block(declarations, rule.origin(), rule.layer().rank());
    }

    private Map<MarginBox, ComputedStyle> marginBoxes(
            Map<MarginBox, List<Block>> boxes, ComputedStyle page, ProblemLog log) {
        Map<MarginBox, ComputedStyle> styles = new EnumMap<>(MarginBox.class);
        boxes.forEach((box, blocks) -> {
            ComputedStyle style = computer.child(blocks, page, log);
            if (!style.content().isEmpty()) {
                styles.put(box, style);
            }
        });
        return styles;
    }
}
