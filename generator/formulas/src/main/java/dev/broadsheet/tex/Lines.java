package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules beside the columns of an array and between its rows. The class of each cell names its rules: {@code line-right}, {@code
 * dashed-bottom}, {@code double-left}. A rule between two cells belongs to the first one.
 *
 * @param columns the rule before each column, and the one after the last; empty strings for none
 */
record Lines(List<String> columns) {

    static final Lines NONE = new Lines(List.of());

    private static final String SOLID = "line";
    private static final String DASHED = "dashed";
    private static final String DOUBLE = "double";

    Lines {
        columns = List.copyOf(columns);
    }

    /** Adds a rule character of a column specification to the rule so far. */
    static String with(String line, String sign) {
        return sign.equals(":") ? DASHED : line.isEmpty() ? SOLID : DOUBLE;
    }

    /** Consumes the rules before a row; empty for none. */
    static String before(Parser parser) throws TexFault {
        String line = "";
        for (Token token = parser.tokens().peek();
                isLine(token);
                token = parser.tokens().peek()) {
            parser.tokens().take();
            line = with(line, token.is("\\hline") ? "|" : ":");
        }
        return line;
    }

    private static boolean isLine(Token token) {
        return token.is("\\hline") || token.is("\\hdashline");
    }

    /**
     * Returns the table with these rules.
     *
     * @param rows the rule before each row, and the one after the last; empty strings for none
     */
    Mml drawn(Mml table, List<String> rows) {
        if (columns.stream().allMatch(String::isEmpty) && rows.stream().allMatch(String::isEmpty)) {
            return table;
        }
        int most = table.children().stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(0);
        List<Mml> drawn = new ArrayList<>();
        for (int y = 0; y < table.children().size(); y++) {
            List<Mml> cells = new ArrayList<>();
            for (int x = 0; x < most; x++) {
                cells.add(drawn(cell(table.children().get(y), x), x, y, rows));
            }
            drawn.add(table.children().get(y).withChildren(cells));
        }
        return table.withChildren(drawn);
    }

    /** Returns a cell; an empty one if the row is shorter than others. */
    private static Mml cell(Mml row, int index) {
        return index < row.children().size() ? row.children().get(index) : Mml.of("mtd");
    }

    private Mml drawn(Mml cell, int x, int y, List<String> rows) {
        List<String> classes = new ArrayList<>();
        add(x == 0 ? line(columns, 0) : "", "left", classes);
        add(line(columns, x + 1), "right", classes);
        add(y == 0 ? line(rows, 0) : "", "top", classes);
        add(line(rows, y + 1), "bottom", classes);
        return classes.isEmpty() ? cell : cell.with("class", String.join(" ", classes));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static void add(String line, String side, List<String> classes) {
        if (!line.isEmpty()) {
            classes.add(line + "-" + side);
        }
    }

    /** Returns an expression framed on all four sides. */
    static Mml frame(Mml content, boolean displayed) {
        List<String> sides = List.of(SOLID, SOLID);
        Mml table = Mml.of("mtable", Mml.of("mtr", Mml.of("mtd", content)));
        Mml framed = new Lines(sides).drawn(table, sides);
        return displayed ? framed.with("displaystyle", "true") : framed;
    }
}
