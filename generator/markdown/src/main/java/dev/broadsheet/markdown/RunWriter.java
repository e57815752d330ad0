package dev.broadsheet.markdown;

import dev.broadsheet.address.Address;
import dev.broadsheet.citation.csl.Format;
import dev.broadsheet.citation.csl.Run;
import java.util.ArrayList;
import java.util.List;

/** Writes formatted runs of a citation or bibliography entry as elements. */
final class RunWriter {

    private final ReferenceOut out;

    RunWriter(ReferenceOut out) {
        this.out = out;
    }

    /** Writes runs within a link, without links of their own. A format of consecutive runs becomes a single element. */
    void writePlain(List<Run> runs) {
        List<String> open = List.of();
        for (Run run : runs) {
            List<String> elements = elements(run.format());
            int kept = common(open, elements);
            open.subList(kept, open.size()).forEach(element -> out.end());
            elements.subList(kept, elements.size()).forEach(this::form);
            out.write(run.text());
            open = elements;
        }
        open.forEach(element -> out.end());
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
            out.start(element, "class", "small-caps");
        } else {
            out.start(element);
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
                out.start("span", "class", "entry-number");
                linked(part);
                out.end();
                out.write(" ");
            } else {
                boolean breaks = i > 0
                        && block != Run.Block.MARGIN
                        && (first.block() != Run.Block.NONE || block != Run.Block.NONE);
                if (breaks) {
                    out.start("br");
                    out.end();
                }
                linked(part);
            }
            block = first.block();
            i = end;
        }
    }

    private void linked(List<Run> runs) {
        for (int i = 0; i < runs.size(); ) {
            Address href = runs.get(i).href();
            int end = i;
            while (end < runs.size() && runs.get(end).href().equals(href)) {
                end++;
            }
            if (href.isEmpty()) {
                writePlain(runs.subList(i, end));
            } else {
                out.start("a", "href", href.text());
                writePlain(runs.subList(i, end));
                out.end();
            }
            i = end;
        }
    }

    /** Returns the HTML elements of a format, outermost first; {@code span} is for small capitals. */
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
