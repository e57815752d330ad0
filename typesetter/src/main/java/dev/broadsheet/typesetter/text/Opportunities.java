package dev.broadsheet.typesetter.text;

import dev.broadsheet.typesetter.text.Opportunity.Kind;
import java.util.ArrayList;
import java.util.List;

/** Measures the places where a paragraph may be broken. */
final class Opportunities {

    private final ParagraphText paragraph;
    private final List<Fragment> fragments;
    private final Shaper shaper;
    private final Hanging hanging;
    private final String hyphen;
    private final List<Opportunity> found = new ArrayList<>();

    /** Totals of everything before the current fragment, and of everything up to the last that is no white space. */
    private double width;

    private double space;
    private double solidWidth;
    private double solidSpace;
    /** Room between ideographs up to the last of them, and after it. */
    private double elastic;

    private double pendingElastic;

    Opportunities(ParagraphText paragraph, List<Fragment> fragments, Shaper shaper, Hanging hanging, String hyphen) {
        this.paragraph = paragraph;
        this.fragments = fragments;
        this.shaper = shaper;
        this.hanging = hanging;
        this.hyphen = hyphen;
    }

    /** All of them in order, {@link Kind#START} first and {@link Kind#END} last. */
    List<Opportunity> measure(Places places) {
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

    /** Hyphens inside a fragment: both halves are shaped, since a ligature may be divided. */
    private void addWithin(int index, Fragment fragment, Places places) {
        if (!(fragment.source() instanceof Inline.Text piece) || fragment.space()) {
            return;
        }
        double before = elastic + pendingElastic;
        for (int at = fragment.start() + 1; at < fragment.end(); at++) {
            Kind kind = places.at(at);
            if (kind != null && kind.isWithin()) {
                String mark = kind.isHyphen() ? hyphen : "";
                double hang = kind.isHyphen() ? hanging.ofHyphen() : 0;
                double end = width + shaped(fragment.start(), at, mark, piece, fragment) - hang;
                double after = shaped(at, fragment.end(), "", piece, fragment);
                double start = width + fragment.width() - after + hanging.atStart(at);
                found.add(new Opportunity(kind, at, index, end, space, before, start, space, before));
            }
        }
    }

    private double shaped(int start, int end, String suffix, Inline.Text piece, Fragment fragment) {
        String text = paragraph.text().substring(start, end) + suffix;
        return shaper.shape(text, piece.style(), fragment.isRightToLeft()).width();
    }
}
