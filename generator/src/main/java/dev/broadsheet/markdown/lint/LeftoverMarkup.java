package dev.broadsheet.markdown.lint;

import java.util.ArrayList;
import java.util.List;

/** All rules over the text of an article. */
public final class LeftoverMarkup {

    private static final List<Rule> RULES = List.of(
            new EmphasisRule(),
            new HeadingRule(),
            new TableRule(),
            new LinkRule(),
            new FormulaRule(),
            new DialectRule(),
            new TemplateRule(),
            new ForeignLineRule(),
            new UnreadRule());

    private static final ListRule LISTS = new ListRule();

    private LeftoverMarkup() {}

    /** What stays as text. @param blocks of the article, in order */
    public static List<Finding> in(List<TextBlock> blocks) {
        List<Finding> findings = new ArrayList<>();
        for (TextBlock block : blocks) {
            RULES.forEach(rule -> rule.check(block, findings::add));
        }
        LISTS.check(blocks, findings::add);
        return findings;
    }
}
