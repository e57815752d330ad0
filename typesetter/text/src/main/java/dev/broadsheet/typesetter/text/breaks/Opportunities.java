package dev.broadsheet.typesetter.text.breaks;

import dev.broadsheet.typesetter.text.breaks.Opportunity.Kind;
import dev.broadsheet.typesetter.text.paragraph.Fragment;
import dev.broadsheet.typesetter.text.paragraph.Hanging;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.ArrayList;
import java.util.List;

/** Measures the break opportunities of a paragraph. */
public final class Opportunities {

    private final ParagraphText paragraph;
    private final List<Fragment> fragments;
    private final Shaper shaper;
    private final Hanging hanging;
    private final String hyphen;
    private final List<Opportunity> found = new ArrayList<>();

    /** Totals of all fragments before the current one, and up to the last one that is not white space. */
    private double width;

    private double space;
    private double solidWidth;
    private double solidSpace;
    /** Elastic space between ideographs up to the last of them, and after it. */
    private double elastic;

    private double pendingElastic;

    public Opportunities(
            ParagraphText paragraph, List<Fragment> fragments, Shaper shaper, Hanging hanging, String hyphen) {
        this.paragraph = paragraph;
        this.fragments = fragments;
        this.shaper = shaper;
        this.hanging = hanging;
        this.hyphen = hyphen;
    }

    /** Returns all opportunities in order, {@link Kind#START} first and {@link Kind#END} last. */
    public List<Opportunity> measure(Places places) {
        found.add(new Opportunity(Kind.START, 0, 0, 0, 0, 0, hanging.atStart(0), 0, 0));
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            addWithin(i, fragment, places);
            advance(fragment);
            boolean lastHere = i + 1 < fragments.size()
                    && !fragments.get(i + 1).isMarker()
                    && !fragments.get(i + 1).isGap();
            Kind kind = lastHere ? places.at(fragment.end()) : null;
            if (kind != null) {
                add(kind, fragment.end(), i);
            }
        }
        int end = paragraph.text().length();
        found.add(new Opportunity(
                Kind.END,
                end,
                fragments.size(),
                solidWidth - hanging.atEnd(end),
                solidSpace,
                elastic,
                width,
                space,
                elastic + pendingElastic));
        return found;
    }

    private void advance(Fragment fragment) {
        width += fragment.width();
        if (fragment.space()) {
            space += fragment.stretchable();
        } else if (!fragment.isUnseen()) {
            solidWidth = width;
            solidSpace = space;
            elastic += pendingElastic;
            pendingElastic = fragment.elastic();
        }
    }

    /** @param last index of the fragment after which the line ends */
    private void add(Kind kind, int position, int last) {
        double end = kind.isHyphen()
                ? solidWidth + hyphenWidth(textBefore(last)) - hanging.ofHyphen()
                : solidWidth - hanging.atEnd(position);
        found.add(new Opportunity(
                kind,
                position,
                last + 1,
                end,
                solidSpace,
                elastic,
                width + hanging.atStart(position),
                space,
                elastic + pendingElastic));
    }

    private Fragment textBefore(int last) {
        int index = last;
        while (index > 0 && fragments.get(index).isUnseen()) {
            index--;
        }
        return fragments.get(index);
    }

    private double hyphenWidth(Fragment before) {
        return before.source() instanceof Inline.Text piece
                ? shaper.shape(hyphen, piece.style(), before.isRightToLeft()).width()
                : 0;
    }

    /** Adds opportunities within a fragment. Where one divides a ligature, both parts are shaped. */
    private void addWithin(int index, Fragment fragment, Places places) {
        if (!(fragment.source() instanceof Inline.Text piece) || fragment.space()) {
            return;
        }
        double before = elastic + pendingElastic;
        boolean asked = false;
        boolean simple = false;
        for (int at = fragment.start() + 1; at < fragment.end(); at++) {
            Kind kind = places.at(at);
            if (kind != null && kind.isWithin()) {
                simple = asked ? simple : isSimple(fragment);
                asked = true;
                String mark = kind.isHyphen() ? hyphen : "";
                double hang = kind.isHyphen() ? hanging.ofHyphen() : 0;
                double end = width + before(at, mark, piece, fragment, simple) - hang;
                double after = after(at, piece, fragment, simple);
                double start = width + fragment.width() - after + hanging.atStart(at);
                found.add(new Opportunity(kind, at, index, end, space, before, start, space, before));
            }
        }
    }

    private double shaped(int start, int end, String suffix, Inline.Text piece, Fragment fragment) {
        String text = paragraph.text().substring(start, end) + suffix;
        return shaper.shape(text, piece.style(), fragment.isRightToLeft()).width();
    }

    /** Returns the width of a fragment up to an index, with the hyphen there. */
    private double before(int at, String mark, Inline.Text piece, Fragment fragment, boolean simple) {
        if (!simple) {
            return shaped(fragment.start(), at, mark, piece, fragment);
        }
        int last = at - 1 - fragment.start();
        return advances(fragment, 0, last) + shaped(at - 1, at, mark, piece, fragment);
    }

    private double after(int at, Inline.Text piece, Fragment fragment, boolean simple) {
        if (!simple) {
            return shaped(at, fragment.end(), "", piece, fragment);
        }
        return advances(fragment, at - fragment.start(), fragment.end() - fragment.start());
    }

    private static double advances(Fragment fragment, int from, int to) {
        float[] advances = fragment.shaped().runs().get(0).advances();
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += advances[i];
        }
        return sum;
    }

    /** Whether each letter has its own glyph independent of its neighbours, so that parts need not be shaped. */
    private static boolean isSimple(Fragment fragment) {
        if (fragment.isRightToLeft() || !fragment.shaped().lettersOnly()) {
            return false;
        }
        return fragment.shaped().runs().get(0).texts().length == fragment.end() - fragment.start();
    }
}
