package dev.broadsheet.markdown.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Applies all rules to the text of an article. */
public final class LeftoverMarkup {

    private static final List<Rule> RULES = List.of(
            new EmphasisRule(),
            new HeadingRule(),
            new TableRule(),
            new LinkRule(),
            new FormulaRule(),
            new DialectRule(),
            new MarkRule(),
            new TemplateRule(),
            new ForeignLineRule(),
            new RawTextRule(),
            new TagRule());

    private static final ListRule LISTS = new ListRule();

    /** The maximum number of findings per code; by then the file is evidently in another dialect. */
    private static final int MOST_OF_A_CODE = 1000;

    private LeftoverMarkup() {}

    /**
     * Finds markup that is left in the text, at most a thousand findings per code.
     *
     * @param blocks of the article, in document order
     */
    public static List<Finding> in(List<TextBlock> blocks) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        Consumer<Finding> add = finding -> {
            if (counts.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_CODE) {
                findings.add(finding);
            }
        };
        for (TextBlock block : blocks) {
            if (!block.isQuiet()) {
                RULES.forEach(rule -> rule.check(block, add));
            }
        }
        LISTS.check(blocks, add);
        return findings;
    }
}
