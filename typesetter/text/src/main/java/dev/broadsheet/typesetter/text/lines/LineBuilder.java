package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.Piece;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.LineRunBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places pieces from left to right, joining glyphs of one face, size and owner into one run. */
final class LineBuilder {

    private final Justification justification;
    private final int baseLevel;
    private final LeaderFiller filler;
    private final LineRunBuilder runs;
    private final List<Line.Segment> segments = new ArrayList<>();
    private double x;
    private double ascent;
    private double descent;

    /** The run being built. */
    private @Nullable LineRunBuilder run;

    private double runStart;
    private double runEnd;
    private double runRise;
    private @Nullable Object runOwner;

    /**
     * @param x position of the first piece, in pt
     * @param justification justification of the line
     * @param filler fills the line's leaders
     * @param runs builds the line's runs, one after another
     */
    LineBuilder(double x, Justification justification, int baseLevel, LeaderFiller filler, LineRunBuilder runs) {
        this.x = x;
        this.justification = justification;
        this.baseLevel = baseLevel;
        this.filler = filler;
        this.runs = runs;
    }

    void add(Piece piece) {
        Inline source = piece.fragment().source();
        if (piece.fragment().isGap()) {
            addGap(piece);
        } else if (source instanceof Inline.Marker marker) {
            flush();
            segments.add(new Line.Mark(x, marker.owner()));
        } else if (source instanceof Inline.Atom atom) {
            flush();
            segments.add(new Line.Placed(x, atom.width(), atom.ascent(), atom.descent(), atom.owner()));
            x += atom.width();
            raise(atom.ascent(), atom.descent());
        } else if (source instanceof Inline.Leader leader) {
            addLeader(piece, leader);
        } else if (source instanceof Inline.Text text) {
            addText(piece, text);
        }
    }

    /** @param start see {@link Line} */
    Line build(int textStart, Line.@Nullable Start start, boolean hyphenated) {
        flush();
        return new Line(segments, ascent, descent, textStart, start, hyphenated, justification.looseness());
    }

    private void addText(Piece piece, Inline.Text text) {
        boolean space = piece.fragment().space();
        double extra = piece.trailing() ? 0 : piece.fragment().stretchable() * justification.space();
        double letters = space ? 1 : justification.letters();
        boolean isBefore = piece.trailing() && baseLevel == 1;
        if (isBefore) {
            flush();
            x -= piece.width();
        }
        List<GlyphRun> shaped = piece.shaped().runs();
        for (int i = 0; i < shaped.size(); i++) {
            GlyphRun glyphs = shaped.get(i);
            double width = shaped.size() == 1 ? piece.shaped().width() : glyphs.width(); // summed before, for each word
            append(glyphs, extra + width * (letters - justification.letters()), text);
            x += width * letters + extra;
            runEnd = piece.trailing() ? runEnd : x;
            raise(
                    glyphs.face().ascent() * glyphs.size() + text.rise(),
                    glyphs.face().descent() * glyphs.size() - text.rise());
        }
        if (isBefore) {
            flush();
        }
        addElastic(piece);
    }

    private void addElastic(Piece piece) {
        double added = piece.elastic() * justification.elastic();
        if (added != 0 && run != null) {
            run.extend(added);
            x += added;
            runEnd = x;
        }
    }

    /** Adds space that is not a character. */
    private void addGap(Piece piece) {
        if (!piece.trailing()) {
            flush();
            x += piece.width() + piece.fragment().stretchable() * justification.space();
        }
    }

    /** Adds one word space, and the patterns in the remaining width. */
    private void addLeader(Piece piece, Inline.Leader leader) {
        double end = x + piece.width() + filler.extra();
        addText(piece, leader.pattern());
        flush();
        segments.addAll(filler.fill(leader, x, end));
        x = end;
    }

    private void append(GlyphRun glyphs, double extra, Inline.Text text) {
        boolean joins = run != null && run.accepts(glyphs) && runOwner == text.owner() && runRise == text.rise();
        if (run == null || !joins) {
            flush();
            run = begin(glyphs);
            runStart = x;
            runEnd = x;
            runRise = text.rise();
            runOwner = text.owner();
        }
        run.append(glyphs, extra / glyphs.glyphs().length);
    }

    /** Begins a run; all runs of the paragraph reuse the builder's arrays. */
    private LineRunBuilder begin(GlyphRun first) {
        runs.begin(first.face(), first.size(), justification.letters());
        return runs;
    }

    private void flush() {
        if (run != null) {
            segments.add(new Line.Glyphs(run.build(), runStart, runEnd - runStart, runRise, runOwner));
            run = null;
        }
    }

    private void raise(double newAscent, double newDescent) {
        ascent = Math.max(ascent, newAscent);
        descent = Math.max(descent, newDescent);
    }
}
