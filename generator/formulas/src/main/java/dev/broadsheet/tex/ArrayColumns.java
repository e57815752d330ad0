package dev.broadsheet.tex;

import java.util.ArrayList;
import java.util.List;

/**
 * The column specification of an array.
 *
 * @param sides the alignment of each column: left, center or right; empty if the environment defines it
 */
record ArrayColumns(List<String> sides, Lines lines) {

    private static final ArrayColumns NONE = new ArrayColumns(List.of(), Lines.NONE);

    ArrayColumns {
        sides = List.copyOf(sides);
    }

    /** Reads the column specification of {@code array} and {@code subarray}; skips the number of columns of {@code alignat}. */
    static ArrayColumns read(String name, Token begin, Parser parser) throws TexFault {
        if (name.startsWith("alignat") || name.equals("alignedat")) {
            parser.tokens().argument(begin);
        }
        if (!name.equals("array") && !name.equals("subarray")) {
            return NONE;
        }
        parser.tokens().option();
        List<String> sides = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(""));
        for (Token token : parser.tokens().argument(begin)) {
            switch (token.text()) {
                case "l" -> add("left", sides, lines);
                case "c" -> add("center", sides, lines);
                case "r" -> add("right", sides, lines);
                case "|", ":" -> lines.set(sides.size(), Lines.with(lines.get(sides.size()), token.text()));
                case " " -> {
                    // Spaces are ignored.
                }
                default ->
                    throw TexFault.syntax(
                            begin.offset(),
                            "'" + token.text() + "' is not a column type",
                            "write l, c or r for each column, and | or : for a line between two");
            }
        }
        return new ArrayColumns(sides, new Lines(lines));
    }

    private static void add(String side, List<String> sides, List<String> lines) {
        sides.add(side);
        lines.add("");
    }
}
