package dev.broadsheet.markdown;

import dev.broadsheet.document.GlossaryTerm;
import dev.broadsheet.document.draft.DraftElement;
import java.util.ArrayList;
import java.util.List;

/** Collects the terms that glossaries of a text define; consecutive terms share one definition. */
final class Glossary {

    private Glossary() {}

    static List<ParsedBody.TermMark> terms(DraftElement root, BodySource source) {
        List<ParsedBody.TermMark> terms = new ArrayList<>();
        for (DraftElement glossary : root.ofKind(GlossaryTerm.KIND)) {
            for (DraftElement list : glossary.descendants("dl")) {
                addTerms(list, source, terms);
            }
        }
        return terms;
    }

    private static void addTerms(DraftElement list, BodySource source, List<ParsedBody.TermMark> terms) {
        List<DraftElement> waiting = new ArrayList<>();
        boolean defined = false;
        for (DraftElement part : list.elements()) {
            if (part.is("dt")) {
                if (defined) {
                    waiting.clear();
                }
                waiting.add(part);
                defined = false;
            } else if (part.is("dd") && !defined) {
                String definition = TextBlocks.inlineText(part);
                waiting.forEach(term -> terms.add(new ParsedBody.TermMark(
                        new GlossaryTerm(TextBlocks.inlineText(term), term.id(), definition), source.position(term))));
                defined = true;
            }
        }
    }
}
