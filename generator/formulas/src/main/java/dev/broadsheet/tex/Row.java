package dev.broadsheet.tex;

import dev.broadsheet.tex.Atom.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins atoms into a row. Spacing comes from MathML's operator dictionary. Where TeX's spacing depends on neighbours in a way
 * that MathML cannot express, it is explicit: signs before a term, and names of functions.
 */
final class Row {

    private static final String THIN = "0.1667em";
    private static final String APPLY = "\u2061";

    private static final Set<Kind> NO_LEFT_SIDE =
            EnumSet.of(Kind.BINARY, Kind.RELATION, Kind.OPEN, Kind.PUNCTUATION, Kind.OPERATOR, Kind.FUNCTION);
    private static final Set<Kind> NO_RIGHT_SIDE = EnumSet.of(Kind.RELATION, Kind.CLOSE, Kind.PUNCTUATION);
    private static final Set<Kind> TOUCHING = EnumSet.of(Kind.ORDINARY, Kind.CLOSE);
    private static final Set<Kind> FOLLOWING = EnumSet.of(Kind.ORDINARY, Kind.OPERATOR);

    private final List<Atom> atoms;
    private final List<Mml> out = new ArrayList<>();

    private Row(List<Atom> atoms) {
        this.atoms = atoms;
    }

    static List<Mml> of(List<Atom> atoms) {
        Row row = new Row(new ArrayList<>(atoms));
        row.settleSigns();
        row.write();
        return row.out;
    }

    /** Makes binary operators such as + or − unary where they lack a left or right operand. */
    private void settleSigns() {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.kind() == Kind.BINARY) {
                Kind before = neighbour(i, -1);
                Kind after = neighbour(i, 1);
                if (before == Kind.SPACE || NO_LEFT_SIDE.contains(before)) {
                    atoms.set(i, new Atom(tight(atom.node(), "prefix"), Kind.ORDINARY));
                } else if (after == Kind.SPACE || NO_RIGHT_SIDE.contains(after)) {
                    atoms.set(i, new Atom(tight(atom.node(), "postfix"), Kind.ORDINARY));
                }
            }
        }
    }

    /** Returns the kind of the nearest atom that is not space; {@code SPACE} if there is none. */
    private Kind neighbour(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < atoms.size() && atoms.get(at).kind() == Kind.SPACE) {
            at += step;
        }
        return at < 0 || at >= atoms.size() ? Kind.SPACE : atoms.get(at).kind();
    }

    private static Mml tight(Mml node, String form) {
        if (node.is("mo")) {
            return node.with("form", form).with("lspace", "0").with("rspace", "0");
        }
        boolean embellished = !node.children().isEmpty() && !node.is("mfrac") && !node.is("mtable");
        return embellished ? node.withFirst(tight(node.children().get(0), form)) : node;
    }

    private void write() {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.kind() == Kind.FUNCTION) {
                function(i, atom);
            } else {
                out.add(atom.node());
            }
        }
    }

    private void function(int index, Atom atom) {
        if (index > 0 && TOUCHING.contains(atoms.get(index - 1).kind())) {
            out.add(Mml.space(THIN));
        }
        out.add(atom.node());
        Kind after = index + 1 < atoms.size() ? atoms.get(index + 1).kind() : Kind.SPACE;
        if (after == Kind.OPEN || after == Kind.FUNCTION || FOLLOWING.contains(after)) {
            out.add(Mml.mo(APPLY));
        }
        if (after == Kind.FUNCTION || FOLLOWING.contains(after)) {
            out.add(Mml.space(THIN));
        }
    }
}
