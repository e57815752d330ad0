package dev.broadsheet.tex;

import dev.broadsheet.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Environments, from {@code \begin} to {@code \end}: matrices, cases and aligned rows. */
final class Environments {

    private static final Map<String, Environment> ALL = new LinkedHashMap<>();

    static {
        matrix("matrix", "", "");
        matrix("pmatrix", "(", ")");
        matrix("bmatrix", "[", "]");
        matrix("Bmatrix", "{", "}");
        matrix("vmatrix", "|", "|");
        matrix("Vmatrix", "\u2016", "\u2016");
        matrix("smallmatrix", "", "");
        matrix("array", "", "");
        put("subarray", new Environment("", "", Align.CENTER, false, Numbers.NONE));
        put("cases", new Environment("{", "", Align.LEFT, false, Numbers.NONE));
        put("rcases", new Environment("", "}", Align.LEFT, false, Numbers.NONE));
        put("dcases", new Environment("{", "", Align.LEFT, true, Numbers.NONE));
        put("drcases", new Environment("", "}", Align.LEFT, true, Numbers.NONE));
        displayed(Align.PAIRS, Numbers.NONE, "aligned", "alignedat", "split");
        displayed(Align.PAIRS, Numbers.TAGGED_ROWS, "align*", "alignat*", "eqnarray*", "flalign*");
        displayed(Align.PAIRS, Numbers.ROWS, "align", "alignat", "eqnarray", "flalign");
        displayed(Align.CENTER, Numbers.NONE, "gathered", "multline*", "equation*");
        displayed(Align.CENTER, Numbers.TAGGED_ROWS, "gather*");
        displayed(Align.CENTER, Numbers.ROWS, "gather");
        displayed(Align.CENTER, Numbers.FORMULA, "multline", "equation");
    }

    private Environments() {}

    private enum Align {
        CENTER,
        LEFT,
        /** Alternately right and left, with a gap between pairs. */
        PAIRS
    }

    /**
     * An environment.
     *
     * @param displayed whether its cells are in display style
     * @param number which of its parts are numbered without a label
     */
    private record Environment(String open, String close, Align align, boolean displayed, Numbers number) {}

    private enum Numbers {
        NONE,
        /** The formula as a whole. */
        FORMULA,
        /** Each row. */
        ROWS,
        /** Each row with a tag or a label. */
        TAGGED_ROWS
    }

    private static void displayed(Align align, Numbers number, String... names) {
        for (String name : names) {
            put(name, new Environment("", "", align, true, number));
        }
    }

    private static void matrix(String name, String open, String close) {
        put(name, new Environment(open, close, Align.CENTER, false, Numbers.NONE));
    }

    private static void put(String name, Environment environment) {
        ALL.put(name, environment);
    }

    static Atom read(Token begin, Parser parser) throws TexFault {
        String name = parser.tokens().text(begin);
        Environment environment = ALL.get(name);
        if (environment == null) {
            throw new TexFault(
                    TexFault.Kind.UNKNOWN,
                    begin.offset(),
                    "no environment '" + name + "' is known",
                    DidYouMean.hint(
                            name,
                            new TreeSet<>(ALL.keySet()),
                            "there are matrix, pmatrix, cases, aligned, gathered, array and others"));
        }
        ArrayColumns columns = ArrayColumns.read(name, begin, parser);
        TableRows rows = rows(environment, parser);
        end(begin, name, parser);
        boolean one = rows.cells().size() == 1 && rows.cells().get(0).size() == 1;
        if (environment.align() == Align.CENTER && environment.displayed() && one) {
            return Atom.ordinary(rows.cells().get(0).get(0));
        }
        Mml table = columns.lines().drawn(table(rows.cells(), environment, columns.sides()), rows.lines());
        return Atom.ordinary(fenced(name.equals("smallmatrix") ? small(table) : table, environment));
    }

    /**
     * Reads the rows. They have numbers of their own if there are several and the environment is outermost; otherwise the formula
     * has one number.
     */
    private static TableRows rows(Environment environment, Parser parser) throws TexFault {
        boolean pairs = environment.align() == Align.PAIRS;
        boolean named = environment.number() != Numbers.NONE && environment.number() != Numbers.FORMULA;
        if (!named || !parser.isOutermost()) {
            if (environment.number() == Numbers.FORMULA || environment.number() == Numbers.ROWS) {
                parser.labels().number();
            }
            return parser.within(environment.displayed(), () -> TableRows.of(pairs, parser));
        }
        boolean numbered = environment.number() == Numbers.ROWS;
        TableRows rows = parser.within(environment.displayed(), () -> TableRows.labelled(pairs, numbered, parser));
        if (rows.labels().size() == 1) {
            parser.labels().take(rows.labels().get(0));
        } else if (rows.labels().stream().anyMatch(Labels::isNumbered)) {
            parser.setRowLabels(rows.labels());
        }
        return rows;
    }

    private static Mml small(Mml table) {
        return Mml.of("mstyle", table).with("displaystyle", "false").with("scriptlevel", "1");
    }

    private static void end(Token begin, String name, Parser parser) throws TexFault {
        Token end = parser.tokens().takeNonSpace();
        if (!end.is("\\end")) {
            throw TexFault.syntax(
                    begin.offset(), "the environment '" + name + "' is never ended", "write \\end{" + name + "}");
        }
        String ended = parser.tokens().text(end);
        if (!ended.equals(name)) {
            throw TexFault.syntax(
                    end.offset(),
                    "'" + ended + "' is ended where '" + name + "' was begun",
                    "write \\end{" + name + "} first");
        }
    }

    private static Mml table(List<List<Mml>> rows, Environment environment, List<String> columns) {
        List<Mml> lines = new ArrayList<>();
        for (List<Mml> row : rows) {
            List<Mml> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String side = side(environment.align(), columns, i);
                Mml cell = Mml.of("mtd", row.get(i).children());
                cells.add(side.equals("center") ? cell : cell.with("columnalign", side));
            }
            lines.add(Mml.of("mtr", cells));
        }
        Mml table = Mml.of("mtable", lines);
        Mml spaced = environment.align() == Align.PAIRS ? table.with("columnspacing", pairGaps(rows)) : table;
        return environment.displayed() ? spaced.with("displaystyle", "true") : spaced;
    }

    /** Returns the column spacing: none within a pair, 1 em between pairs. */
    private static String pairGaps(List<List<Mml>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(2);
        StringBuilder gaps = new StringBuilder("0em");
        for (int i = 2; i < columns; i++) {
            gaps.append(i % 2 == 0 ? " 1em" : " 0em");
        }
        return gaps.toString();
    }

    private static String side(Align align, List<String> columns, int column) {
        if (!columns.isEmpty()) {
            return columns.get(Math.min(column, columns.size() - 1));
        }
        return switch (align) {
            case CENTER -> "center";
            case LEFT -> "left";
            case PAIRS -> column % 2 == 0 ? "right" : "left";
        };
    }

    private static Mml fenced(Mml table, Environment environment) {
        List<Mml> parts = new ArrayList<>();
        if (!environment.open().isEmpty()) {
            parts.add(Delimiters.grown(environment.open(), "prefix"));
        }
        parts.add(table);
        if (!environment.close().isEmpty()) {
            parts.add(Delimiters.grown(environment.close(), "postfix"));
        }
        return Mml.row(parts);
    }

    /** Reads {@code \substack}: several lines below a sum. */
    static Atom substack(Token command, Parser parser) throws TexFault {
        Token open = parser.tokens().takeNonSpace();
        if (!open.is("{")) {
            throw TexFault.syntax(command.offset(), command.text() + " lacks an argument", "write it in braces: {…}");
        }
        TableRows rows = parser.within(false, () -> TableRows.of(false, parser));
        if (!parser.tokens().takeNonSpace().is("}")) {
            throw Tokens.unclosed(open);
        }
        Mml table = table(rows.cells(), new Environment("", "", Align.CENTER, false, Numbers.NONE), List.of());
        return Atom.ordinary(table.with("rowspacing", "0.1em"));
    }
}
