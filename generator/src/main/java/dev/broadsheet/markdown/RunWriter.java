package dev.broadsheet.markdown;

import dev.broadsheet.citation.csl.Format;
import dev.broadsheet.citation.csl.Run;
import dev.broadsheet.document.draft.Traits;
import java.util.ArrayList;
import java.util.List;

/** Writes runs of a reference as elements of the draft. */
final class RunWriter {

    private final MarkdownReader reader;

    RunWriter(MarkdownReader reader) {
        this.reader = reader;
    }

    /** Without links, since they are within one. A form that goes on from one run to the next is one element. */
    void writePlain(List<Run> runs) {
        List<String> open = List.of();
        for (Run run : runs) {
            List<String> elements = elements(run.format());
            int kept = common(open, elements);
            open.subList(kept, open.size()).forEach(element -> reader.out().end());
            elements.subList(kept, elements.size()).forEach(this::form);
            reader.out().write(run.text());
            open = elements;
        }
        open.forEach(element -> reader.out().end());
    }

    private static int common(List<String> some, List<String> others) {
        int common = 0;
        while (common < Math.min(some.size(), others.size()) && some.get(common).equals(others.get(common))) {
            common++;
        }
        return common;
    }

    private void form(String element) {
        if (element.equals("span")) {
            start(element).set("class", "small-caps");
        } else {
            start(element);
        }
    }

    void write(List<Run> runs) {
        Run.Block block = Run.Block.NONE;
        for (int i = 0; i < runs.size(); ) {
            Run first = runs.get(i);
            int end = i;
            while (end < runs.size() && runs.get(end).block() == first.block()) {
                end++;
            }
            List<Run> part = runs.subList(i, end);
            if (first.block() == Run.Block.MARGIN) {
                start("span").set("class", "entry-number");
                linked(part);
                reader.out().end();
                reader.out().write(" ");
            } else {
                boolean breaks = i > 0
                        && block != Run.Block.MARGIN
                        && (first.block() != Run.Block.NONE || block != Run.Block.NONE);
                if (breaks) {
                    start("br");
                    reader.out().end();
                }
                linked(part);
            }
            block = first.block();
            i = end;
        }
    }

    private dev.broadsheet.document.draft.DraftElement start(String element) {
        return reader.out().start(element, new Traits(Traits.UNKNOWN, true));
    }

    private void linked(List<Run> runs) {
        for (int i = 0; i < runs.size(); ) {
            String href = runs.get(i).href();
            int end = i;
            while (end < runs.size() && runs.get(end).href().equals(href)) {
                end++;
            }
            if (href.isEmpty()) {
                writePlain(runs.subList(i, end));
            } else {
                start("a").set("href", href);
                writePlain(runs.subList(i, end));
                reader.out().end();
            }
            i = end;
        }
    }

    /** Of HTML, outermost first; {@code span} is for small capitals. */
    static List<String> elements(Format format) {
        List<String> elements = new ArrayList<>();
        add(format.italic(), "i", elements);
        add(format.bold(), "b", elements);
        add(format.underlined(), "u", elements);
        add(format.smallCaps(), "span", elements);
        add(format.vertical() == Format.Vertical.RAISED, "sup", elements);
        add(format.vertical() == Format.Vertical.LOWERED, "sub", elements);
        return elements;
    }

    private static void add(boolean holds, String element, List<String> elements) {
        if (holds) {
            elements.add(element);
        }
    }
}
