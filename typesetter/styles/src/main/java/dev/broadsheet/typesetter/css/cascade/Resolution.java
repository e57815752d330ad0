package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.declaration.DeclarationParser;
import dev.broadsheet.typesetter.css.property.Declarations;
import dev.broadsheet.typesetter.css.selector.Subject;
import dev.broadsheet.typesetter.css.sheet.Block;
import dev.broadsheet.typesetter.css.sheet.Origin;
import dev.broadsheet.typesetter.css.sheet.RuleIndex;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Tokenizer;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Computes the styles of one document. */
final class Resolution {

    private final RuleIndex index;
    private final SharedStyles shared;
    private final ProblemLog problems;
    /** Nodes below shared ones that are specific to this document. */
    private final IdentityHashMap<StyleNode, StyleNode> own = new IdentityHashMap<>();

    private final Map<String, Integer> inlineIds = new HashMap<>();
    private final List<String> inlineTexts = new ArrayList<>();
    private final List<Declarations> inlineBlocks = new ArrayList<>();

    Resolution(RuleIndex index, SharedStyles shared, ProblemLog problems) {
        this.index = index;
        this.shared = shared;
        this.problems = problems;
    }

    Styles resolve(Document document) {
        List<Subject> subjects = Subject.of(document);
        PresentationalHints hints = PresentationalHints.of(subjects);
        StyleNode[] nodes = new StyleNode[subjects.size()];
        IdentityHashMap<Element, Styles.ElementStyles> all = new IdentityHashMap<>(subjects.size());
        RootStyles root = null;
        for (Subject subject : subjects) {
            List<Integer> ranks = ranks(subject, hints);
            Subject parent = subject.parent();
            StyleNode node;
            if (parent == null) {
                root = root(ranks, subject.element());
                node = root.node();
            } else {
                node = child(ranks, nodes[parent.ordinal()], Objects.requireNonNull(root));
            }
            nodes[subject.ordinal()] = node;
            all.put(subject.element(), node.styles().tell(problems));
        }
        RootStyles found = root == null ? RootStyles.ofNone(shared.source()) : root;
        return new Styles(all, found.pages(), problems);
    }

    /** Returns the root styles; not shared if a style attribute has a source position, which its problems would report. */
    private RootStyles root(List<Integer> ranks, Element element) {
        if (hasStyleAttribute(ranks) && mark(element).isPresent()) {
            return RootStyles.of(rules(ranks), shared.source(), false);
        }
        List<Object> matched = new ArrayList<>(ranks);
        matched.replaceAll(rank -> (int) rank < 0 ? inlineTexts.get(-1 - (int) rank) : rank);
        return shared.root(matched, () -> rules(ranks));
    }

    private StyleNode child(List<Integer> ranks, StyleNode above, RootStyles root) {
        StyleNode known = above.known(ranks);
        if (known != null) {
            return known;
        }
        StyleNode parent = above;
        if (above.isShared() && (hasStyleAttribute(ranks) || !shared.takesOneMore())) {
            parent = own.computeIfAbsent(above, node -> new StyleNode(node.styles(), false));
        }
        return parent.child(ranks, () -> root.child(rules(ranks), above));
    }

    /** Returns the matching rules, from the weakest to the strongest; negative numbers represent style attributes. */
    private List<Integer> ranks(Subject subject, PresentationalHints hints) {
        List<Integer> ranks = index.match(subject);
        int hint = inline(hints.of(subject.element()), subject.element());
        if (hint >= 0) {
            ranks.add(0, -1 - hint);
        }
        int inline = inline(subject.element().attr("style"), subject.element());
        if (inline >= 0) {
            ranks.add(-1 - inline);
        }
        return ranks;
    }

    private static boolean hasStyleAttribute(List<Integer> ranks) {
        return !ranks.isEmpty() && (ranks.get(0) < 0 || ranks.get(ranks.size() - 1) < 0);
    }

    private MatchedRules rules(List<Integer> ranks) {
        MatchedRules rules = MatchedRules.none();
        for (int rank : ranks) {
            if (rank < 0) {
                boolean weak = PresentationalHints.areIn(inlineTexts.get(-1 - rank));
                rules.own().add(new Block(inlineBlocks.get(-1 - rank), weak ? Origin.AUTHOR : Origin.INLINE, 0));
            } else {
                rules.add(index.rule(rank));
            }
        }
        return rules;
    }

    /** Returns the number of a style attribute's declarations, which is equal for equal texts; -1 if there are none. */
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
