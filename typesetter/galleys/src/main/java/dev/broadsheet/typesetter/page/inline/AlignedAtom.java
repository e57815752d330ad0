package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.text.VerticalAlign;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.InlineAtom;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.paragraph.Inline;

/**
 * A picture or block with its vertical alignment in the line; CSS 2.2, section 10.8.1. {@code top} and {@code bottom} refer to
 * the text around it.
 *
 * @param below depth below the baseline, in pt; negative if it is above
 */
record AlignedAtom(Atomic atom, double below) implements InlineAtom {

    @Override
    public Ink ink() {
        return atom.ink();
    }

    static AlignedAtom of(Atomic atom, ComputedStyle style, TextSetter text) {
        Ink ink = atom.ink();
        return new AlignedAtom(atom, below(atom, style.verticalAlign(), ink, text) - ink.rise());
    }

    private static double below(Atomic atom, VerticalAlign align, Ink ink, TextSetter text) {
        ComputedStyle around = ink.style();
        double size = around.fontSize();
        FontFace face = text.face(around, ink.language());
        Strut strut = text.strut(around, ink.language());
        double height = atom.outerHeight();
        return switch (align.keyword()) {
            case BASELINE -> atom.depth() - align.shift().resolve(around.lineHeight(1.2));
            case SUPER -> atom.depth() - size * 0.34;
            case SUB -> atom.depth() + size * 0.16;
            case MIDDLE -> (height - face.xHeight() * size) / 2;
            case TOP -> height - strut.above();
            case BOTTOM -> strut.below();
            case TEXT_TOP -> height - face.ascent() * size;
            case TEXT_BOTTOM -> face.descent() * size;
        };
    }

    Inline inline() {
        return new Inline.Atom(
                atom.outerWidth(),
                atom.leastWidth(),
                Math.max(0, atom.outerHeight() - below),
                below,
                atom.joining(),
                atom.after(),
                this,
                atom.origin());
    }

    @Override
    public Fragment.Placed placed() {
        return new Fragment.Placed(atom.fragment(), 0, below);
    }
}
