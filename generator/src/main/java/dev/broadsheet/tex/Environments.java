package dev.broadsheet.tex;

import dev.broadsheet.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is between {@code \begin} and {@code \end}: matrices, cases and aligned rows. */
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
        put("subarray", new Environment("", "", Align.CENTER, false, false));
        put("cases", new Environment("{", "", Align.LEFT, false, false));
        put("rcases", new Environment("", "}", Align.LEFT, false, false));
        put("dcases", new Environment("{", "", Align.LEFT, true, false));
        put("drcases", new Environment("", "}", Align.LEFT, true, false));
        for (String name : List.of("aligned", "alignedat", "split", "align*", "alignat*", "eqnarray*", "flalign*")) {
            put(name, new Environment("", "", Align.PAIRS, true, false));
        }
        for (String name : List.of("align", "alignat", "eqnarray", "flalign")) {
            put(name, new Environment("", "", Align.PAIRS, true, true));
        }
        for (String name : List.of("gathered", "gather*", "multline*", "equation*")) {
            put(name, new Environment("", "", Align.CENTER, true, false));
        }
        for (String name : List.of("gather", "multline", "equation")) {
            put(name, new Environment("", "", Align.CENTER, true, true));
        }
    }

    private Environments() {}

    private enum Align {
        CENTER,
        LEFT,
        /** Right and left in turns, each pair apart from the next. */
        PAIRS
    }

    /**
     * @param displayed whether its cells are set as large as what is by itself
     * @param numbered whether the formula gets a number without a label
     */
    private record Environment(String open, String close, Align align, boolean displayed, boolean numbered) {}

    private static void matrix(String name, String open, String close) {
        put(name, new Environment(open, close, Align.CENTER, false, false));
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
        List<String> columns = columns(name, begin, parser);
        if (environment.numbered()) {
            parser.labels().number();
        }
        boolean pairs = environment.align() == Align.PAIRS;
        List<List<Mml>> rows = parser.within(environment.displayed(), () -> rows(pairs, parser));
        end(begin, name, parser);
        boolean one = rows.size() == 1 && rows.get(0).size() == 1;
        if (environment.align() == Align.CENTER && environment.displayed() && one) {
            return Atom.ordinary(rows.get(0).get(0));
        }
        Mml table = table(rows, environment, columns);
        return Atom.ordinary(fenced(name.equals("smallmatrix") ? small(table) : table, environment));
    }

    private static Mml small(Mml table) {
        return Mml.of("mstyle", table).with("displaystyle", "false").with("scriptlevel", "1");
    }

    /** Of an array, the columns that it says; other environments may say how many they have, which is of no use. */
    private static List<String> columns(String name, Token begin, Parser parser) throws TexFault {
        if (name.startsWith("alignat") || name.equals("alignedat")) {
            parser.tokens().argument(begin);
        }
        if (!name.equals("array") && !name.equals("subarray")) {
            return List.of();
        }
        parser.tokens().option();
        List<String> columns = new ArrayList<>();
        for (Token token : parser.tokens().argument(begin)) {
            switch (token.text()) {
                case "l" -> columns.add("left");
                case "c" -> columns.add("center");
                case "r" -> columns.add("right");
                case " " -> {
                    // Spaces say nothing here.
                }
                default ->
                    throw TexFault.syntax(
                            begin.offset(),
                            "'" + token.text() + "' is no column of an array",
                            "write l, c or r for each column; tables of formulas have no lines here");
            }
        }
        return columns;
    }

    private static List<List<Mml>> rows(boolean pairs, Parser parser) throws TexFault {
        List<List<Mml>> rows = new ArrayList<>();
        List<Mml> row = new ArrayList<>();
        while (true) {
            List<Atom> atoms = parser.within(parser.isDisplayed(), parser::atoms);
            row.add(Mml.of("mrow", pairs && row.size() % 2 == 1 ? rightSide(atoms) : Row.of(atoms)));
            Token end = parser.tokens().takeSeen();
            if (end.is("&")) {
                continue;
            }
            rows.add(row);
            if (!end.is("\\\\") && !end.is("\\cr")) {
                parser.tokens().putBack(end);
                return withoutEmptyLast(rows);
            }
            parser.tokens().option();
            row = new ArrayList<>();
        }
    }

    /** Behind the last row there may be one more sign that ends it. */
    private static List<List<Mml>> withoutEmptyLast(List<List<Mml>> rows) {
        List<Mml> last = rows.get(rows.size() - 1);
        boolean empty = last.size() == 1 && last.get(0).children().isEmpty();
        return empty && rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
    }

    private static void end(Token begin, String name, Parser parser) throws TexFault {
        Token end = parser.tokens().takeSeen();
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

    /** None within a pair, and as much as a quad between two. */
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

    /** Several lines below a sum. */
    static Atom substack(Token command, Parser parser) throws TexFault {
        Token open = parser.tokens().takeSeen();
        if (!open.is("{")) {
            throw TexFault.syntax(command.offset(), command.text() + " lacks an argument", "write it in braces: {…}");
        }
        List<List<Mml>> rows = parser.within(false, () -> rows(false, parser));
        if (!parser.tokens().takeSeen().is("}")) {
            throw Tokens.unclosed(open);
        }
        Mml table = table(rows, new Environment("", "", Align.CENTER, false, false), List.of());
        return Atom.ordinary(table.with("rowspacing", "0.1em"));
    }
}
