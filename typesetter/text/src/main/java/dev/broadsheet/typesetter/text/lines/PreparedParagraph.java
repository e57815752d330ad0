package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.breaks.BreakPlaces;
import dev.broadsheet.typesetter.text.breaks.BreakStrategy;
import dev.broadsheet.typesetter.text.breaks.LineBreaks;
import dev.broadsheet.typesetter.text.breaks.Opportunities;
import dev.broadsheet.typesetter.text.breaks.Opportunity;
import dev.broadsheet.typesetter.text.breaks.Opportunity.Kind;
import dev.broadsheet.typesetter.text.hyphenation.Hyphenators;
import dev.broadsheet.typesetter.text.paragraph.Fragment;
import dev.broadsheet.typesetter.text.paragraph.Hanging;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.paragraph.Room;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.MissingGlyphs;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph up to a forced break, shaped and with measured break opportunities. At {@link #rest}, it keeps no more than its
 * shaped text.
 */
final class PreparedParagraph {

    private final ParagraphText paragraph;
    private final ParagraphStyle style;
    private final Shaper shaper;
    private final Hyphenators hyphenators;
    private final LineBreaks breaks;
    private final List<Fragment> fragments;
    private final int baseLevel;
    private @Nullable Hanging hanging;
    private @Nullable BreakPlaces places;
    private @Nullable List<Opportunity> opportunities;
    private @Nullable List<Opportunity> hyphenated;

    PreparedParagraph(
            ParagraphText paragraph,
            ParagraphStyle style,
            Shaper shaper,
            Hyphenators hyphenators,
            LineBreaks breaks,
            MissingGlyphs missing) {
        this.paragraph = paragraph;
        this.style = style;
        this.shaper = shaper;
        this.hyphenators = hyphenators;
        this.breaks = breaks;
        Fragmenter fragmenter = new Fragmenter(paragraph, places().places(), shaper, missing, style);
        this.fragments = List.copyOf(fragmenter.fragments());
        this.baseLevel = fragmenter.baseLevel();
        this.opportunities = measured();
    }

    /** Releases the break opportunities, which are found again when they are needed. */
    void rest() {
        hanging = null;
        places = null;
        opportunities = null;
        hyphenated = null;
    }

    private BreakPlaces places() {
        BreakPlaces known = places;
        if (known == null) {
            known = BreakPlaces.of(paragraph, style, breaks);
            places = known;
        }
        return known;
    }

    /** Returns opportunities without hyphenation. */
    private List<Opportunity> opportunities() {
        List<Opportunity> known = opportunities;
        if (known == null) {
            known = measured();
            opportunities = known;
        }
        return known;
    }

    private List<Opportunity> measured() {
        return new Opportunities(
                        paragraph,
                        fragments,
                        shaper,
                        hanging(),
                        style.hyphenation().mark())
                .measure(places().places());
    }

    /** Returns opportunities with hyphenation. Computed on demand, since most paragraphs are set well without hyphens. */
    private List<Opportunity> hyphenated() {
        if (hyphenated == null) {
            List<Opportunity> plain = opportunities();
            boolean any = style.wrap() && places().hyphenate(hyphenators, style.hyphenation());
            hyphenated = any ? measured() : plain;
        }
        return hyphenated;
    }

    /** Returns opportunities that include those after any letter of words wider than a line. */
    private List<Opportunity> divided(double room) {
        hyphenated();
        double width = 0;
        int first = 0;
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            width += fragment.width();
            boolean isLast = i + 1 == fragments.size() || fragments.get(i + 1).space();
            if (fragment.space() || isLast || places().places().at(fragment.end()) != null) {
                if (!fragment.space() && width > room) {
                    places().divideAnywhere(fragments.get(first).start(), fragment.end());
                }
                first = i + 1;
                width = 0;
            }
        }
        return measured();
    }

    private Hanging hanging() {
        Hanging known = hanging;
        if (known == null) {
            known = newHanging();
            hanging = known;
        }
        return known;
    }

    private Hanging newHanging() {
        if (style.alignment() != Alignment.JUSTIFY || paragraph.isBidirectional()) {
            return Hanging.NONE;
        }
        if (style.hangPunctuation()) {
            return new PunctuationHanging(paragraph, shaper);
        }
        return style.spacing().trimStart() ? new TrimmedStart(paragraph, shaper) : Hanging.NONE;
    }

    /** Returns the indent of continuation lines, in pt. */
    double turnWidth() {
        if (style.turn() == null) {
            return 0;
        }
        ParagraphStyle.Turn turn = style.turn().get();
        return turn.indent() + turn.width(shaper);
    }

    /** Adds the continuation mark to a line. */
    private Line turned(Line line, double start) {
        if (style.turn() == null) {
            return line;
        }
        ParagraphStyle.Turn turn = style.turn().get();
        List<Line.Segment> segments = new ArrayList<>();
        double x = start - turn.width(shaper);
        for (GlyphRun run :
                shaper.shape(turn.mark().text(), turn.mark().style(), false).runs()) {
            segments.add(new Line.Glyphs(run, x, run.width(), turn.mark().rise(), turn.owner()));
            x += run.width();
        }
        segments.addAll(line.segments());
        return line.with(segments);
    }

    ParagraphStyle style() {
        return style;
    }

    /** @param textBefore number of characters of the whole paragraph before this part */
    List<Line> lines(Room room, int textBefore) {
        return assembled(strategy().ends(room), room, textBefore);
    }

    /** Returns {@code count} lines, or none if they would be set badly. */
    List<Line> lines(Room room, int textBefore, int count) {
        List<Opportunity> ends = strategy().ends(room, count);
        return ends == null ? List.of() : assembled(ends, room, textBefore);
    }

    private BreakStrategy strategy() {
        return new BreakStrategy(opportunities(), this::hyphenated, this::divided, style);
    }

    private List<Line> assembled(List<Opportunity> ends, Room room, int textBefore) {
        List<Line> lines = new ArrayList<>();
        LineAssembler assembler = new LineAssembler(paragraph, fragments, baseLevel, shaper, hanging(), style);
        Opportunity start = opportunities().get(0);
        int textStart = textBefore;
        for (Opportunity end : ends) {
            Alignment alignment = end.kind() == Kind.END ? style.lastAlignment() : style.alignment();
            int line = lines.size();
            Line assembled = assembler.assemble(
                    start, end, new LineAssembler.Place(room.start(line), room.fullWidth(line), alignment, textStart));
            lines.add(line == 0 ? assembled : turned(assembled, room.start(line)));
            textStart += paragraph.countText(start.position(), end.position());
            start = end;
        }
        return lines;
    }

    /** Returns the number of characters as {@link Line#textStart} counts them. */
    int textLength() {
        return paragraph.countText(0, paragraph.text().length());
    }

    double naturalWidth() {
        List<Opportunity> all = opportunities();
        return all.get(all.size() - 1).endWidth();
    }

    /** Whether it is certain that it has no second line in this room. */
    boolean isOneLine(double room) {
        return naturalWidth() <= room
                && style.filling() != ParagraphStyle.Filling.BALANCED
                && style.lastAlignment() != Alignment.JUSTIFY;
    }

    /** Returns the width of the widest word or atom, in pt. @param hyphens whether its own hyphens divide a word */
    double widestWord(boolean hyphens) {
        double widest = 0;
        Opportunity start = opportunities().get(0);
        for (Opportunity end : opportunities()) {
            boolean within = end.kind().isWithin() || (end.kind() == Kind.AFTER_HYPHEN && !hyphens);
            if (!within || end.kind() == Kind.ANYWHERE) {
                widest = Math.max(widest, end.endWidth() - start.startWidth() - slack(start, end));
                start = end;
            }
        }
        return widest;
    }

    /** Returns by how much the atoms between two opportunities can shrink, in pt. */
    private double slack(Opportunity start, Opportunity end) {
        double slack = 0;
        for (int i = start.fragment(); i < Math.min(end.fragment(), fragments.size()); i++) {
            slack += fragments.get(i).source() instanceof Inline.Atom atom ? atom.width() - atom.least() : 0;
        }
        return slack;
    }
}
