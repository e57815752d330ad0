package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.EastAsian;
import dev.broadsheet.typesetter.text.breaks.Opportunity.Kind;
import dev.broadsheet.typesetter.text.breaks.Places;
import dev.broadsheet.typesetter.text.font.FileFace;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.paragraph.Fragment;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.shape.Joining;
import dev.broadsheet.typesetter.text.shape.MissingGlyphs;
import dev.broadsheet.typesetter.text.shape.ShapedText;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Divides a paragraph into {@link Fragment}s and shapes them. */
final class Fragmenter {

    private final ParagraphText paragraph;
    private final String text;
    private final Shaper shaper;
    private final MissingGlyphs missing;
    private final BitSet cuts = new BitSet();
    private final IntUnaryOperator levels;
    private final @Nullable SquareSpacing squares;
    private int baseLevel;
    private @Nullable ShapedText space;
    private @Nullable TextStyle spaceStyle;
    private boolean spaceRightToLeft;

    Fragmenter(ParagraphText paragraph, Places places, Shaper shaper, MissingGlyphs missing, ParagraphStyle style) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.shaper = shaper;
        this.missing = missing;
        for (int at = 1; at < places.length(); at++) {
            Kind kind = places.at(at);
            if (kind != null && !kind.isWithin()) {
                cuts.set(at);
            }
        }
        addSpaceCuts();
        this.squares = EastAsian.isIn(text) ? new SquareSpacing(paragraph, style.spacing()) : null;
        if (squares != null) {
            squares.addCuts(cuts);
        }
        levels = findLevels(style.direction());
    }

    List<Fragment> fragments() {
        List<Fragment> fragments = new ArrayList<>();
        for (ParagraphText.Span span : paragraph.spans()) {
            if (span.inline() instanceof Inline.Text piece) {
                addText(span, piece, fragments);
            } else if (span.inline() instanceof Inline.Leader leader) {
                fragments.add(leader(span, leader));
            } else {
                double width = span.inline() instanceof Inline.Atom atom ? atom.width() : 0;
                int level = levels.applyAsInt(Math.max(0, span.end() - 1));
                fragments.add(Fragment.fixed(span.start(), span.end(), span.inline(), level, ShapedText.EMPTY, width));
                if (span.inline() instanceof Inline.Atom atom && atom.after() > 0) {
                    fragments.add(Fragment.gap(span.end(), atom, level, atom.after()));
                }
            }
        }
        return squares == null ? fragments : squares.spaced(fragments);
    }

    /** Returns the fragment of a leader, which is shaped as a word space. */
    private Fragment leader(ParagraphText.Span span, Inline.Leader leader) {
        Inline.Text pattern = leader.pattern();
        ShapedText space = shaper.shape(" ", pattern.style(), false);
        ShapedText once = shaper.shape(pattern.text(), pattern.style(), false);
        Shaper.report(once, missing, pattern.owner());
        double least = space.width() + 2 * once.width();
        return Fragment.fixed(span.start(), span.end(), leader, levels.applyAsInt(span.start()), space, least);
    }

    /** Returns the embedding level of the paragraph: 0 or 1. */
    int baseLevel() {
        return baseLevel;
    }

    private void addText(ParagraphText.Span span, Inline.Text piece, List<Fragment> fragments) {
        int start = span.start();
        while (start < span.end()) {
            int cut = cuts.nextSetBit(start + 1);
            int end = cut < 0 ? span.end() : Math.min(cut, span.end());
            int level = levels.applyAsInt(start);
            ShapedText shaped = shape(start, end, piece, (level & 1) == 1);
            Shaper.report(shaped, missing, piece.owner());
            boolean space = Characters.isBreakingSpace(text.charAt(start));
            double stretchable = space && !isTyped(shaped) ? shaped.width() : 0;
            fragments.add(new Fragment(start, end, piece, level, space, shaped, shaped.width(), stretchable, 0));
            start = end;
        }
    }

    /** Whether text is monospaced; its spaces are not justified. */
    private static boolean isTyped(ShapedText shaped) {
        return !shaped.runs().isEmpty() && shaped.runs().get(0).face() instanceof FileFace face && face.isFixedPitch();
    }

    /** Shapes a part of the text in the context of its neighbours, so that letters join across a change of style. */
    private ShapedText shape(int start, int end, Inline.Text piece, boolean rightToLeft) {
        if (end == start + 1 && text.charAt(start) == ' ' && !paragraph.isBidirectional()) {
            return space(piece.style(), rightToLeft);
        }
        String part = text.substring(start, end);
        if (!paragraph.isBidirectional()) {
            return shaper.shape(part, piece.style(), rightToLeft);
        }
        return shaper.shape(Joining.before(text, start), part, Joining.after(text, end), piece.style(), rightToLeft);
    }

    /** Returns a space, which half of the fragments are. */
    @SuppressWarnings("ReferenceEquality") // that of the piece before it, nearly always
    private ShapedText space(TextStyle style, boolean rightToLeft) {
        ShapedText known = space;
        if (known == null || style != spaceStyle || rightToLeft != spaceRightToLeft) {
            known = shaper.shape(" ", style, rightToLeft);
            space = known;
            spaceStyle = style;
            spaceRightToLeft = rightToLeft;
        }
        return known;
    }

    /** Adds cuts around white space. */
    private void addSpaceCuts() {
        for (int i = 1; i < text.length(); i++) {
            boolean before = Characters.isBreakingSpace(text.charAt(i - 1));
            if (before != Characters.isBreakingSpace(text.charAt(i))) {
                cuts.set(i);
            }
        }
    }

    private static int flag(ParagraphStyle.Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            case OF_FIRST_LETTER -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    }

    /** Returns embedding levels by index, and adds cuts where they change. */
    private IntUnaryOperator findLevels(ParagraphStyle.Direction direction) {
        if (!paragraph.isBidirectional() && direction != ParagraphStyle.Direction.RIGHT_TO_LEFT) {
            return index -> 0;
        }
        Bidi bidi = new Bidi(text, flag(direction));
        baseLevel = bidi.getBaseLevel();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            cuts.set(bidi.getRunStart(i));
        }
        return bidi::getLevelAt;
    }
}
