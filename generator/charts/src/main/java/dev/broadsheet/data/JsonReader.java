package dev.broadsheet.data;

import dev.broadsheet.source.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON array of objects, RFC 8259. Their names are the columns, in order of first occurrence. */
public final class JsonReader {

    private static final String SHAPE = "write a list of objects: [{\"year\": 2024, \"rate\": 1.5}]";

    private final DataText source;
    private final String text;
    private final Map<String, Cell> head = new LinkedHashMap<>();
    private final List<Map<String, Cell>> rows = new ArrayList<>();
    private int at;

    private JsonReader(DataText source) {
        this.source = source;
        this.text = source.text();
    }

    public static DataTable read(DataText source) throws DataFault {
        return new JsonReader(source).table();
    }

    private DataTable table() throws DataFault {
        expect('[');
        if (!next(']')) {
            do {
                object();
            } while (next(','));
            expect(']');
        }
        space();
        if (at < text.length()) {
            throw fault("something follows the list", SHAPE);
        } else if (head.isEmpty()) {
            throw source.fault("BS-DATA-005", 0, "'" + source.name() + "' has no table", SHAPE);
        }
        return new DataTable(source, List.copyOf(head.values()), cells(), NumberReader.of(false));
    }

    private List<List<Cell>> cells() {
        return rows.stream()
                .map(row -> head.keySet().stream()
                        .map(name -> row.getOrDefault(name, new Cell("", first(row))))
                        .toList())
                .toList();
    }

    private static int first(Map<String, Cell> row) {
        return row.values().stream().mapToInt(Cell::offset).min().orElse(0);
    }

    private void object() throws DataFault {
        expect('{');
        int start = at - 1;
        if (rows.size() >= Limits.DATA_ROWS) {
            throw TableShape.tooManyRows(source, start);
        }
        Map<String, Cell> row = new LinkedHashMap<>();
        if (!next('}')) {
            do {
                member(row);
            } while (next(','));
            expect('}');
        }
        rows.add(row);
    }

    private void member(Map<String, Cell> row) throws DataFault {
        space();
        int start = at;
        String name = string().strip();
        head.putIfAbsent(name, new Cell(name, start));
        if (head.size() > Limits.DATA_COLUMNS) {
            throw TableShape.tooManyColumns(source, start);
        }
        expect(':');
        space();
        int value = at;
        row.put(name, new Cell(value(), value));
    }

    private String value() throws DataFault {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '"') {
            return string().strip();
        } else if (c == '[' || c == '{') {
            throw fault("a value holds a list or an object", SHAPE);
        }
        int start = at;
        while (at < text.length() && ",}] \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        boolean known = word.equals("true") || word.equals("false") || word.equals("null");
        if (!known && NumberReader.of(false).read(word).isEmpty()) {
            at = start;
            throw fault("a value is missing, or has no quotes", "put quotes around a text");
        }
        return word.equals("null") ? "" : word;
    }

    private String string() throws DataFault {
        if (at >= text.length() || text.charAt(at) != '"') {
            throw fault("expected a text between quotes", SHAPE);
        }
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escape() : String.valueOf(c));
        }
        if (at >= text.length()) {
            at = start;
            throw fault("the quotes are never closed", "end the text with \"");
        }
        at++;
        return value.toString();
    }

    private String escape() throws DataFault {
        int start = at - 1;
        char c = at < text.length() ? text.charAt(at++) : ' ';
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return String.valueOf("\"\\/ \f\n\r\t".charAt(simple));
        }
        String digits = c == 'u' && at + 4 <= text.length() ? text.substring(at, at + 4) : "";
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            at = start;
            throw fault("unknown escape '\\" + c + "'", "write \\\\ for a backslash");
        }
        at += 4;
        return String.valueOf((char) Integer.parseInt(digits, 16));
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean next(char c) {
        space();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) throws DataFault {
        if (!next(c)) {
            throw fault("expected '" + c + "'", SHAPE);
        }
    }

    private DataFault fault(String message, String hint) {
        return source.fault("BS-DATA-011", Math.min(at, text.length()), message, hint);
    }
}
