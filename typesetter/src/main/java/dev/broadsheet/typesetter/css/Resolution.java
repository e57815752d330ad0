package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.TypesetProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Computes the styles of one document. */
final class Resolution {

    private final RuleIndex index;
    private final List<PageRule> pageRules;
    private final ProblemLog problems;
    private final FontMetrics metrics;
    private final CounterStyles counters;
    private final StyleComputer computer;
    private final Map<String, Integer> inlineIds = new HashMap<>();
    private final List<String> inlineTexts = new ArrayList<>();
    private final List<Declarations> inlineBlocks = new ArrayList<>();

    Resolution(
            RuleIndex index,
            List<PageRule> pageRules,
            CounterStyles counters,
            FontMetrics metrics,
            ProblemLog problems) {
        this.index = index;
        this.pageRules = pageRules;
        this.problems = problems;
        this.metrics = metrics;
        this.counters = counters;
        computer = new StyleComputer(metrics, counters, problems);
    }

    Styles resolve(Document document) {
        List<Subject> subjects = Subject.of(document);
        StyleNode top = new StyleNode(new Styles.ElementStyles(computer.initial(), Map.of()));
        StyleNode[] nodes = new StyleNode[subjects.size()];
        IdentityHashMap<Element, Styles.ElementStyles> all = new IdentityHashMap<>(subjects.size());
        measurePaper(computer.initial());
        for (Subject subject : subjects) {
            StyleNode above =
                    subject.parent() == null ? top : nodes[subject.parent().ordinal()];
            StyleNode node = node(subject, above);
            nodes[subject.ordinal()] = node;
            all.put(subject.element(), node.styles());
            if (subject.parent() == null) {
                measurePaper(node.styles().style());
            }
        }
        ComputedStyle root =
                nodes.length == 0 ? computer.initial() : nodes[0].styles().style();
        return new Styles(all, new PageStyles(pageRules, root, computer));
    }

    /** Pages may depend on the root element, and the root element on its page; what is wrong is reported elsewhere. */
    private void measurePaper(ComputedStyle root) {
        StyleComputer silent = new StyleComputer(metrics, counters, new ProblemLog(problem -> {}));
        computer.paper(Paper.of(new PageStyles(pageRules, root, silent).of(new PageContext("", true, false, false))));
    }

    private StyleNode node(Subject subject, StyleNode above) {
        List<Integer> ranks = index.match(subject);
        int hint = inline(MathHints.of(subject.element()), subject.element());
        if (hint >= 0) {
            ranks.add(0, -1 - hint);
        }
        int inline = inline(subject.element().attr("style"), subject.element());
        if (inline >= 0) {
            ranks.add(-1 - inline);
        }
        boolean root = subject.parent() == null;
        return above.child(ranks, () -> compute(ranks, above.styles().style(), root));
    }

    /** Splits the matched rules by pseudo-element; a negative number stands for a style attribute. */
    private Styles.ElementStyles compute(List<Integer> ranks, ComputedStyle parent, boolean root) {
        List<Block> own = new ArrayList<>();
        Map<String, List<Block>> byPseudo = new TreeMap<>();
        for (int rank : ranks) {
            if (rank < 0) {
                boolean weak = MathHints.areIn(inlineTexts.get(-1 - rank));
                own.add(new Block(inlineBlocks.get(-1 - rank), weak ? Origin.AUTHOR : Origin.INLINE, 0));
                continue;
            }
            StyleRule rule = index.rule(rank);
            String pseudo = rule.selector().pseudo();
            List<Block> blocks = pseudo.isEmpty() ? own : byPseudo.computeIfAbsent(pseudo, name -> new ArrayList<>());
            blocks.add(rule.block());
        }
        ComputedStyle style = root ? computer.root(own) : computer.child(own, parent);
        Map<String, ComputedStyle> pseudo = new TreeMap<>();
        byPseudo.forEach((name, blocks) -> pseudo.put(name, computer.child(blocks, style)));
        return new Styles.ElementStyles(style, Map.copyOf(pseudo));
    }

    /** Number of the declarations of a style attribute; equal texts have equal numbers; -1 when there are none. */
    private int inline(String css, Element element) {
        if (css.isBlank()) {
            return -1;
        }
        Integer known = inlineIds.get(css);
        if (known != null) {
            return known;
        }
        ProblemSink sink = ProblemSink.ofPlace(problems, TypesetProblem.Source.inDocument(mark(element)));
        inlineBlocks.add(DeclarationParser.parse(Tokens.of(Tokenizer.tokenize(css)), sink));
        inlineTexts.add(css);
        inlineIds.put(css, inlineBlocks.size() - 1);
        return inlineBlocks.size() - 1;
    }

    private static Optional<String> mark(Element element) {
        Element marked = element.closest("[data-pos]");
        return marked == null ? Optional.empty() : Optional.of(marked.attr("data-pos"));
    }
}
