package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.recording.RecordingReader;
import dev.broadsheet.typesetter.recording.RecordingWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a page of a section, without its drawing.
 *
 * @param name name of the page; empty for none
 * @param start position in the document at which it begins; null if it has none
 * @param labels labels on it
 */
record PageRecord(
        String name,
        @Nullable Origin start,
        List<Label> labels,
        Pagination.PageFill fill,
        Composition.Page composition) {

    static void write(RecordingWriter out, PageRecord page) {
        out.text(page.name());
        Origin start = page.start();
        out.flag(start != null);
        if (start != null) {
            out.text(start.anchor()).number(start.offset());
        }
        out.list(page.labels(), PageRecord::label);
        out.number(page.fill().taken()).number(page.fill().room());
        composition(out, page.composition());
    }

    static PageRecord read(RecordingReader in) {
        String name = in.text();
        Origin start = in.flag() ? Origin.of(in.text(), in.number()) : null;
        return new PageRecord(
                name,
                start,
                in.list(PageRecord::label),
                new Pagination.PageFill(in.number(), in.number()),
                composition(in));
    }

    private static void label(RecordingWriter out, Label label) {
        if (label instanceof Label.Anchor anchor) {
            out.number(0).text(anchor.id());
        } else if (label instanceof Label.NamedString string) {
            out.number(1).text(string.name()).text(string.value());
        } else if (label instanceof Label.PageNumber number) {
            out.number(2).number(number.value());
        } else if (label instanceof Label.Reference reference) {
            out.number(3).number(reference.number()).list(reference.anchors(), RecordingWriter::text);
        } else {
            throw new IllegalArgumentException("not to be kept: " + label);
        }
    }

    private static Label label(RecordingReader in) {
        return switch (in.number()) {
            case 0 -> new Label.Anchor(in.text());
            case 1 -> new Label.NamedString(in.text(), in.text());
            case 2 -> new Label.PageNumber(in.number());
            default -> new Label.Reference(in.number(), in.list(RecordingReader::text));
        };
    }

    private static void composition(RecordingWriter out, Composition.Page page) {
        source(out, page.start());
        out.list(page.looseLines(), (to, line) -> source(to.amount(line.wordSpace()), line.source()));
        out.list(page.rivers(), (to, river) -> source(to.number(river.lines()), river.source()));
        out.list(page.ladders(), (to, ladder) -> source(to.number(ladder.lines()), ladder.source()));
        out.list(page.overfull(), (to, line) -> source(to.amount(line.by()), line.source()));
        Composition.Fill fill = page.fill();
        out.number(fill.lines()).number(fill.missing()).flag(fill.last());
    }

    private static Composition.Page composition(RecordingReader in) {
        return new Composition.Page(
                "",
                source(in),
                in.list(from -> new Composition.LooseLine(from.amount(), source(from))),
                in.list(from -> new Composition.River(from.number(), source(from))),
                in.list(from -> new Composition.Ladder(from.number(), source(from))),
                in.list(from -> new Composition.Overfull(from.amount(), source(from))),
                new Composition.Fill(in.number(), in.number(), in.flag()));
    }

    private static void source(RecordingWriter out, Source source) {
        out.text(source.stylesheet())
                .number(source.line())
                .number(source.column())
                .text(source.mark())
                .text(source.text());
    }

    private static Source source(RecordingReader in) {
        return new Source(in.optionalText(), in.number(), in.number(), in.optionalText(), in.optionalText());
    }
}
