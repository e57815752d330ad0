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

    /** Without links, since they are within one. */
    void writePlain(List<Run> runs) {
        runs.forEach(run -> formed(run.format(), run.text()));
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

    private void formed(Format format, String text) {
        List<String> elements = elements(format);
        for (String element : elements) {
            if (element.equals("span")) {
                start(element).set("class", "small-caps");
            } else {
                start(element);
            }
        }
        reader.out().write(text);
        elements.forEach(element -> reader.out().end());
    }

    private static void add(boolean holds, String element, List<String> elements) {
        if (holds) {
            elements.add(element);
        }
    }
}
