package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of an environment, with the lines between them and what each is called. */
final class TableRows {

    private final Parser parser;

    /** Whether a cell and the next are the two sides of a relation. */
    private final boolean pairs;

    private final List<List<Mml>> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Labels> labels = new ArrayList<>();

    private TableRows(boolean pairs, Parser parser) {
        this.pairs = pairs;
        this.parser = parser;
    }

    /** Reads rows, which have no names. */
    static TableRows of(boolean pairs, Parser parser) throws TexFault {
        TableRows read = new TableRows(pairs, parser);
        while (read.row()) {
            // One after the other.
        }
        read.dropEmptyLast();
        return read;
    }

    /** Reads rows that have names and numbers of their own. */
    static TableRows named(boolean pairs, boolean numbered, Parser parser) throws TexFault {
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

    /** The line before each row, and the one after the last; empty for none. */
    List<String> lines() {
        return lines;
    }

    /** What each row is called; empty when rows have no names. */
    List<Labels> labels() {
        return labels;
    }

    /** @return whether another row follows */
    private boolean row() throws TexFault {
        lines.add(Lines.before(parser));
        List<Mml> row = new ArrayList<>();
        while (true) {
            List<Atom> atoms = parser.within(parser.isDisplayed(), parser::atoms);
            row.add(Mml.of("mrow", pairs && row.size() % 2 == 1 ? rightSide(atoms) : Row.of(atoms)));
            Token end = parser.tokens().takeSeen();
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

    /** Behind the last row there may be one more sign that ends it, and a line. */
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

    /** What a right side begins with has the left one before it. */
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
