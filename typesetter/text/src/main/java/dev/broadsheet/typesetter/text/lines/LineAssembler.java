package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.breaks.Opportunity;
import dev.broadsheet.typesetter.text.paragraph.Fragment;
import dev.broadsheet.typesetter.text.paragraph.Hanging;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.Alignment;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.paragraph.Piece;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.LineRunBuilder;
import dev.broadsheet.typesetter.text.shape.ShapedText;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.text.shape.VisualOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assembles the line between two break opportunities: shapes divided words, justifies, reorders, aligns. */
final class LineAssembler {

    /** Initial capacity of a run in words and spaces; few lines have more. */
    private static final int MOST_WORDS = 64;

    private final ParagraphText paragraph;
    private final List<Fragment> fragments;
    private final int baseLevel;
    private final Shaper shaper;
    private final Hanging hanging;
    private final boolean shrinks;
    private final ParagraphStyle.Spacing spacing;
    private final String hyphen;
    private @Nullable LineRunBuilder runs;

    /** @param style style of the paragraph; if justified, white space shrinks where the content is slightly too wide */
    LineAssembler(
            ParagraphText paragraph,
            List<Fragment> fragments,
            int baseLevel,
            Shaper shaper,
            Hanging hanging,
            ParagraphStyle style) {
        this.paragraph = paragraph;
        this.fragments = fragments;
        this.baseLevel = baseLevel;
        this.shaper = shaper;
        this.hanging = hanging;
        this.shrinks = style.alignment() == Alignment.JUSTIFY;
        this.spacing = style.spacing();
        this.hyphen = style.hyphenation().mark();
    }

    /** Position, width and alignment of a line. */
    record Place(double start, double width, Alignment alignment, int textStart) {}

    Line assemble(Opportunity start, Opportunity end, Place place) {
        List<Piece> pieces = pieces(start, end);
        double natural = 0;
        double space = 0;
        double elastic = 0;
        int leaders = 0;
        for (Piece piece : pieces) {
            leaders += piece.fragment().isLeader() ? 1 : 0;
            natural += piece.trailing() ? 0 : piece.width();
            space += piece.trailing() ? 0 : piece.fragment().stretchable();
            elastic += piece.elastic();
        }
        boolean justified = place.alignment() == Alignment.JUSTIFY && leaders == 0;
        double left = leaders == 0 ? hanging.atStart(start.position()) : 0;
        double right = leaders == 0 ? hangAtEnd(end) : 0;
        double gap = place.width() + left + right - natural;
        boolean adjusts = justified || (shrinks && gap < 0);
        double expansion = elastic > 0 ? 0 : spacing.expansion();
        double letters = (natural - space) * expansion;
        Justification justification = adjusts
                ? Justification.of(
                        gap,
                        new Justification.Flexibility(space, elastic, letters, expansion),
                        end.kind() == Opportunity.Kind.END) // text-align-last: justify
                : Justification.NONE;
        double x = place.start() - left + (leaders == 0 ? shift(place.alignment(), gap) : 0);
        double fill = leaders == 0 ? 0 : Math.max(0, gap / leaders);
        LeaderFiller filler = new LeaderFiller(shaper, fill, place.start() + place.width());
        LineBuilder builder = new LineBuilder(x, justification, baseLevel, filler, runs());
        for (Piece piece : VisualOrder.of(
                pieces, one -> one.trailing() ? baseLevel : one.fragment().level())) {
            builder.add(piece);
        }
        return builder.build(
                place.textStart(),
                paragraph.startAt(start.position()),
                end.kind().isHyphen());
    }

    private LineRunBuilder runs() {
        LineRunBuilder known = runs;
        if (known == null) {
            known = new LineRunBuilder(Math.min(MOST_WORDS, fragments.size() + 1));
            runs = known;
        }
        return known;
    }

    private double hangAtEnd(Opportunity end) {
        return end.kind().isHyphen() ? hanging.ofHyphen() : hanging.atEnd(end.position());
    }

    private static double shift(Alignment alignment, double gap) {
        return switch (alignment) {
            case RIGHT -> Math.max(0, gap);
            case CENTER -> Math.max(0, gap / 2);
            default -> 0;
        };
    }

    private List<Piece> pieces(Opportunity start, Opportunity end) {
        List<Piece> pieces = new ArrayList<>();
        boolean isDivided = end.fragment() < fragments.size()
                && end.position() > fragments.get(end.fragment()).start();
        int last = isDivided ? end.fragment() : end.fragment() - 1;
        int lastText = lastText(start.fragment(), last);
        for (int i = start.fragment(); i <= last; i++) {
            Fragment fragment = fragments.get(i);
            int from = Math.max(fragment.start(), start.position());
            int to = Math.min(fragment.end(), end.position());
            boolean hyphenated = end.kind().isHyphen() && i == lastText;
            double elastic = i < lastText ? fragment.elastic() : 0;
            pieces.add(piece(fragment, from, to, hyphenated, elastic, i > lastText));
        }
        return pieces;
    }

    /** Returns the last fragment that is neither white space nor marker; those after it do not add to the line's width. */
    private int lastText(int first, int last) {
        int index = last;
        while (index >= first
                && (fragments.get(index).space() || fragments.get(index).isUnseen())) {
            index--;
        }
        return index;
    }

    private Piece piece(Fragment fragment, int from, int to, boolean hyphenated, double elastic, boolean trailing) {
        boolean whole = from == fragment.start() && to == fragment.end() && !hyphenated;
        if (whole || !(fragment.source() instanceof Inline.Text text)) {
            return new Piece(fragment, fragment.shaped(), fragment.width(), elastic, trailing);
        }
        String part = paragraph.text().substring(from, to) + (hyphenated ? hyphen : "");
        ShapedText shaped = shaper.shape(part, text.style(), fragment.isRightToLeft());
        ShapedText marked = hyphenated && !hyphen.isEmpty() ? asSoftHyphen(shaped, fragment) : shaped;
        return new Piece(fragment, marked, shaped.width(), elastic, trailing);
    }

    /** Makes an inserted hyphen a soft hyphen in copied text. */
    private ShapedText asSoftHyphen(ShapedText shaped, Fragment fragment) {
        List<GlyphRun> runs = new ArrayList<>(shaped.runs());
        int index = fragment.isRightToLeft() ? 0 : runs.size() - 1;
        GlyphRun run = runs.get(index);
        String[] texts = run.texts().clone();
        int glyph = fragment.isRightToLeft() ? 0 : texts.length - 1;
        if (texts[glyph].endsWith(hyphen)) {
            texts[glyph] = texts[glyph].substring(0, texts[glyph].length() - hyphen.length()) + Characters.SOFT_HYPHEN;
        }
        runs.set(index, new GlyphRun(run.face(), run.size(), run.glyphs(), run.advances(), run.offsets(), texts));
        return new ShapedText(runs, shaped.width(), List.of());
    }
}
