package dev.broadsheet.publication;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.Numbering;
import dev.broadsheet.document.TermLinks;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.TermMark;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Links the first use of a term in each text to the glossary in its language, and the glossary back to the texts. */
final class GlossaryLinks {

    private static final Numbering PLAIN = Numbering.NONE;

    private final Diagnostics diagnostics;

    /** Definitions by language, then by the term in lower case. */
    private final Map<String, SortedMap<String, Defined>> terms = new TreeMap<>();

    /** Texts that use a term, by the slug of the glossary's document, then by the id of the term. */
    private final Map<String, SortedMap<String, List<ParsedArticle>>> uses = new HashMap<>();

    /** The terms that a text uses, by its slug. */
    private final Map<String, Set<String>> used = new HashMap<>();

    private record Defined(ParsedArticle article, TermMark mark) {}

    private GlossaryLinks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param articles in the order in which the glossary lists the uses of a term */
    static GlossaryLinks of(Collection<ParsedArticle> articles, Diagnostics diagnostics) {
        GlossaryLinks links = new GlossaryLinks(diagnostics);
        articles.forEach(links::define);
        if (!links.terms.isEmpty()) {
            articles.forEach(links::use);
            links.reportUnused();
        }
        return links;
    }

    private void define(ParsedArticle article) {
        for (TermMark mark : article.body().terms()) {
            String term = TermLinks.lower(mark.term().term());
            SortedMap<String, Defined> known = terms.computeIfAbsent(language(article), unseen -> new TreeMap<>());
            Defined before = known.putIfAbsent(term, new Defined(article, mark));
            if (before != null) {
                diagnostics.report(Diagnostic.error(
                        "BS-GLOSS-002",
                        mark.position(),
                        "'" + mark.term().term() + "' is defined already at "
                                + before.mark().position(),
                        "delete one of the two, or say both in one"));
            }
        }
    }

    private void use(ParsedArticle article) {
        SortedMap<String, Defined> known = terms(article);
        if (known.isEmpty()) {
            return;
        }
        Set<String> found = article.body().document().terms(PLAIN.withTerms(links(article, known, term -> 0)));
        used.put(slug(article), found);
        found.stream().sorted().forEach(term -> {
            Defined defined = known.get(term);
            if (defined != null) {
                uses.computeIfAbsent(slug(defined.article()), unseen -> new TreeMap<>())
                        .computeIfAbsent(defined.mark().term().id(), unseen -> new ArrayList<>())
                        .add(article);
            }
        });
    }

    private void reportUnused() {
        for (SortedMap<String, Defined> known : terms.values()) {
            known.values().stream().filter(defined -> !isUsed(defined)).forEach(defined -> {
                SourcePosition position = defined.mark().position();
                diagnostics.report(
                        Diagnostic.warning(
                                "BS-GLOSS-001",
                                position,
                                "no other text uses the term '"
                                        + defined.mark().term().term() + "'",
                                "take it out of the glossary, or write it as the texts do; several terms may have one definition"));
            });
        }
    }

    private boolean isUsed(Defined defined) {
        String definition = defined.mark().term().definition();
        return uses.getOrDefault(slug(defined.article()), new TreeMap<>()).keySet().stream()
                .anyMatch(id -> defined.article().body().terms().stream()
                        .map(TermMark::term)
                        .anyMatch(term ->
                                term.id().equals(id) && term.definition().equals(definition)));
    }

    /**
     * Returns the glossary links of a text, in both directions.
     *
     * @param references those of its links; those of terms are added
     */
    TermLinks of(ParsedArticle article, List<Reference> references) {
        SortedMap<String, Defined> known = new TreeMap<>(terms(article));
        known.keySet().retainAll(used.getOrDefault(slug(article), Set.of()));
        TermLinks links = links(article, known, defined -> {
            references.add(new Reference.ToArticle(
                    slug(defined.article()), defined.mark().term().id()));
            return references.size() - 1;
        });
        SortedMap<String, List<TermLinks.Use>> back = new TreeMap<>();
        uses.getOrDefault(slug(article), new TreeMap<>())
                .forEach((id, texts) -> texts.forEach(text -> {
                    references.add(new Reference.ToArticle(slug(text), idOfUse(text, id)));
                    back.computeIfAbsent(id, unseen -> new ArrayList<>())
                            .add(new TermLinks.Use(
                                    references.size() - 1,
                                    text.metadata().headline().title()));
                }));
        return new TermLinks(links.terms(), back);
    }

    private static TermLinks links(
            ParsedArticle article, SortedMap<String, Defined> known, Function<Defined, Integer> references) {
        SortedMap<String, TermLinks.Target> targets = new TreeMap<>();
        known.forEach((term, defined) -> targets.put(
                term,
                new TermLinks.Target(
                        references.apply(defined),
                        defined.mark().term().definition(),
                        idOfUse(article, defined.mark().term().id()))));
        return new TermLinks(targets, new TreeMap<>());
    }

    /** Returns the id of the first use of a term in a text; empty if another element has that id. */
    private static String idOfUse(ParsedArticle article, String term) {
        String id = "use-of-" + term;
        return article.body().ids().contains(id) ? "" : id;
    }

    /** Returns the terms in the language of a text, except those that it defines itself. */
    private SortedMap<String, Defined> terms(ParsedArticle article) {
        SortedMap<String, Defined> known = new TreeMap<>(terms.getOrDefault(language(article), new TreeMap<>()));
        known.values().removeIf(defined -> slug(defined.article()).equals(slug(article)));
        return known;
    }

    private static String language(ParsedArticle article) {
        return article.metadata().identity().language().getLanguage();
    }

    private static String slug(ParsedArticle article) {
        return article.metadata().identity().slug();
    }
}
