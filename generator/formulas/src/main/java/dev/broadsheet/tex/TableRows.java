package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of an environment, with the rules between them and the rows' labels. */
final class TableRows {

    private final Parser parser;

    /** Whether cells alternate between the left and the right side of a relation. */
    private final boolean pairs;

    private final List<List<Mml>> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Labels> labels = new ArrayList<>();

    private TableRows(boolean pairs, Parser parser) {
        this.pairs = pairs;
        this.parser = parser;
    }

    /** Reads rows without labels. */
    static TableRows of(boolean pairs, Parser parser) throws TexFault {
        TableRows read = new TableRows(pairs, parser);
        while (read.row()) {
            // row() does all the work.
        }
        read.dropEmptyLast();
        return read;
    }

    /** Reads rows with labels and numbers of their own. */
    static TableRows labelled(boolean pairs, boolean numbered, Parser parser) throws TexFault {
        Labels whole = parser.labels();
        TableRows read = new TableRows(pairs, parser);
        boolean more = true;
        while (more) {
            Labels own = whole.ofRow(numbered);
            parser.setLabels(own);
            read.labels.add(own);
            more = read.row();
        }
        parser.setLabels(whole);
        read.dropEmptyLast();
        return read;
    }

    List<List<Mml>> cells() {
        return rows;
    }

    /** Returns the rule before each row, and the one after the last; empty strings for none. */
    List<String> lines() {
        return lines;
    }

    /** Returns the labels of each row; empty if rows have none of their own. */
    List<Labels> labels() {
        return labels;
    }

    /**
     * Reads a row.
     *
     * @return whether another row follows
     */
    private boolean row() throws TexFault {
        lines.add(Lines.before(parser));
        List<Mml> row = new ArrayList<>();
        while (true) {
            List<Atom> atoms = parser.within(parser.isDisplayed(), parser::atoms);
            row.add(Mml.of("mrow", pairs && row.size() % 2 == 1 ? rightSide(atoms) : Row.of(atoms)));
            Token end = parser.tokens().takeNonSpace();
            if (end.is("&")) {
                continue;
            }
            rows.add(row);
            boolean more = end.is("\\\\") || end.is("\\cr");
            if (more) {
                parser.tokens().option();
            } else {
                parser.tokens().putBack(end);
            }
            return more;
        }
    }

    /** Removes the empty row after a {@code \\} that ends the last row. */
    private void dropEmptyLast() {
        int last = rows.size() - 1;
        boolean empty =
                rows.get(last).size() == 1 && rows.get(last).get(0).children().isEmpty();
        if (empty && last > 0) {
            rows.remove(last);
            if (!labels.isEmpty()) {
                labels.remove(last);
            }
        }
    }

    /** Parses the right side of a relation, with an empty left operand before it, so that its first operator is binary. */
    private static List<Mml> rightSide(List<Atom> atoms) {
        List<Atom> whole = new ArrayList<>(atoms);
        whole.add(0, Atom.ordinary(Mml.of("mrow")));
        List<Mml> parts = new ArrayList<>(Row.of(whole).subList(1, Row.of(whole).size()));
        if (!parts.isEmpty()
                && parts.get(0).is("mo")
                && parts.get(0).attribute("form").isEmpty()) {
            parts.set(0, parts.get(0).with("form", "infix"));
        }
        return parts;
    }
}
