package dev.broadsheet.markdown;

import dev.broadsheet.citation.References;
import dev.broadsheet.citation.Work;
import dev.broadsheet.citation.csl.CslCite;
import dev.broadsheet.citation.csl.CslCluster;
import dev.broadsheet.citation.csl.CslProcessor;
import dev.broadsheet.citation.csl.CslStyle;
import dev.broadsheet.citation.csl.Format;
import dev.broadsheet.citation.csl.Item;
import dev.broadsheet.citation.csl.JsonItem;
import dev.broadsheet.citation.csl.Locator;
import dev.broadsheet.citation.csl.Run;
import dev.broadsheet.markdown.syntax.Citation.Cite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Formats citations and the bibliography by a CSL style. */
final class StyledForm implements CitationForm {

    private final CslStyle style;
    private final CslProcessor processor;
    private final References words;
    private final List<CitationMark> marks = new ArrayList<>();

    /** The processor of each citation, in the language of its text. */
    private final List<CslProcessor> processors = new ArrayList<>();

    private StyledForm(CslStyle style, CslProcessor processor, Locale language, List<Text> texts) {
        this.style = style;
        this.processor = processor;
        this.words = new References(language);
        Map<Locale, CslProcessor> languages = new HashMap<>();
        for (Text text : texts) {
            CslProcessor own = text.language().equals(language)
                    ? processor
                    : languages.computeIfAbsent(text.language(), processor::in);
            text.marks().forEach(mark -> {
                marks.add(mark);
                processors.add(own);
            });
        }
    }

    static StyledForm of(CslStyle style, Locale language, List<Text> texts, Map<String, Work> works) {
        Map<String, Item> items = new LinkedHashMap<>();
        works.forEach(
                (key, work) -> items.put(key, JsonItem.read(key, work.whole().get())));
        List<List<CslCluster>> clusters = texts.stream()
                .map(text -> text.marks().stream()
                        .map(mark -> cluster(mark, style, text.language()))
                        .toList())
                .toList();
        return new StyledForm(style, CslProcessor.of(style, language, items, clusters), language, texts);
    }

    private static CslCluster cluster(CitationMark mark, CslStyle style, Locale language) {
        List<CslCite> cites =
                mark.cites().stream().map(cite -> cite(cite, style, language)).toList();
        return new CslCluster(suppressed(mark, cites, style), mark.note());
    }

    /** Omits names from a citation if they are part of the sentence, except in notes. */
    private static List<CslCite> suppressed(CitationMark mark, List<CslCite> cites, CslStyle style) {
        if (!mark.inText() || style.isNote()) {
            return cites;
        }
        CslCite cite = cites.get(0);
        return List.of(new CslCite(cite.key(), cite.prefix(), cite.label(), cite.locator(), cite.suffix(), true));
    }

    private static CslCite cite(Cite cite, CslStyle style, Locale language) {
        Locator locator = Locator.of(cite.suffix(), style, language);
        String prefix = cite.prefix().isEmpty() ? "" : cite.prefix() + " ";
        String rest = locator.rest();
        boolean apart = !rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0));
        return new CslCite(
                cite.key(), prefix, locator.label(), locator.text(), apart ? " " + rest : rest, cite.suppressed());
    }

    @Override
    public void names(int place, ReferenceOut out) {
        CitationMark mark = marks.get(place);
        List<Run> names = processors.get(place).authors(place);
        boolean alone =
                style.isNote() || processors.get(place).citation(place, false).isEmpty();
        new RunWriter(out).write(alone && mark.stopped() ? CslProcessor.unstopped(names) : names);
    }

    @Override
    public void text(int place, ReferenceOut out) {
        CitationMark mark = marks.get(place);
        if (mark.inText()) {
            names(place, out);
        }
        List<Run> cited = processors.get(place).citation(place, false);
        List<Run> runs = mark.stopped() ? CslProcessor.unstopped(cited) : cited;
        boolean raised = !runs.isEmpty() && runs.get(0).format().vertical() == Format.Vertical.RAISED;
        if (raised || runs.isEmpty()) {
            out.trimEnd();
        } else if (mark.inText()) {
            out.write(" ");
        }
        if (mark.linked()) {
            new RunWriter(out).write(runs);
        } else {
            cites(mark, runs, out);
        }
    }

    @Override
    public void note(int place, ReferenceOut out) {
        cites(marks.get(place), processors.get(place).citation(place, true), out);
    }

    /** Writes each cite as a link to its work; works within a range of numbers count as cited at its start. */
    private void cites(CitationMark mark, List<Run> runs, ReferenceOut out) {
        Set<Integer> written = new HashSet<>();
        RunWriter writer = new RunWriter(out);
        for (int i = 0; i < runs.size(); ) {
            int end = i + 1;
            int cite = runs.get(i).cite();
            while (end < runs.size() && runs.get(end).cite() == cite) {
                end++;
            }
            List<Run> part = runs.subList(i, end);
            if (cite < 0 || !written.add(cite)) {
                writer.write(part);
            } else {
                linked(mark.cites().get(cite), part, writer, out);
            }
            i = end;
        }
        for (int cite = 0; cite < mark.cites().size() && !written.isEmpty(); cite++) {
            if (!written.contains(cite)) {
                out.within(mark.cites().get(cite).key());
            }
        }
    }

    /** Writes a cite as a link, which ends before the work's own address, since that is a link itself. */
    private void linked(Cite cite, List<Run> runs, RunWriter writer, ReferenceOut out) {
        int address = 0;
        while (address < runs.size() && runs.get(address).href().isEmpty()) {
            address++;
        }
        boolean whole = address == 0 || address == runs.size();
        if (hasList()) {
            out.startCite(cite);
            writer.writePlain(whole ? runs : runs.subList(0, address));
            out.trimEnd();
            out.end();
            out.write(whole ? "" : " ");
        }
        writer.write(hasList() ? runs.subList(whole ? runs.size() : address, runs.size()) : runs);
    }

    @Override
    public boolean hasList() {
        return processor.hasList();
    }

    @Override
    public void list(ReferenceOut out) {
        CslProcessor.ListForm form = processor.listForm();
        String classes = form.aligned() ? "references numbered" : form.hanging() ? "references" : "references flush";
        out.startList(classes, words.word("references"));
        for (CslProcessor.Entry entry : processor.entries()) {
            out.startEntry(entry.key());
            new RunWriter(out).write(entry.runs());
            out.endEntry(entry.key(), words.word("back"));
        }
        out.endList();
    }
}
