package dev.broadsheet.data;

import dev.broadsheet.source.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads comma-separated values, RFC 4180, also with semicolons or tabs: the most frequent separator of the first line. The first
 * line names the columns. Lines without a value are skipped.
 */
public final class CsvReader {

    private final DataText source;
    private final String text;
    private final char separator;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int at;

    private CsvReader(DataText source) {
        this.source = source;
        this.text = source.text();
        this.separator = separator(text);
    }

    public static DataTable read(DataText source) throws DataFault {
        return new CsvReader(source).table();
    }

    /** Returns the separator. Quoted separators do not count. */
    private static char separator(String text) {
        Map<Character, Integer> counts = new HashMap<>();
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || !isLineEnd(text.charAt(i))); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                counts.merge(c, 1, Integer::sum);
            }
        }
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            best = counts.getOrDefault(c, 0) > counts.getOrDefault(best, 0) ? c : best;
        }
        return best;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private DataTable table() throws DataFault {
        while (at < text.length()) {
            List<Cell> row = row();
            if (row.size() > 1 || !row.get(0).text().isEmpty()) {
                add(row);
            }
        }
        if (rows.isEmpty()) {
            throw source.fault(
                    "BS-DATA-005",
                    0,
                    "'" + source.name() + "' has no table",
                    "name the columns in its first line: year,Kenya,Ghana");
        }
        TableShape.check(source, rows.get(0));
        NumberReader numbers = NumberReader.of(separator == ';');
        return new DataTable(source, rows.get(0), rows.subList(1, rows.size()), numbers).checked();
    }

    private void add(List<Cell> row) throws DataFault {
        if (rows.size() > Limits.DATA_ROWS) {
            throw TableShape.tooManyRows(source, row.get(0).offset());
        }
        if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
            throw source.fault(
                    "BS-DATA-004",
                    row.get(0).offset(),
                    "the line has " + row.size() + " values, and the first line names "
                            + rows.get(0).size() + " columns",
                    "put quotes around a value that holds a " + name(separator)
                            + ", and leave nothing between two of them where a value is missing");
        }
        rows.add(List.copyOf(row));
    }

    private static String name(char separator) {
        return separator == ',' ? "comma" : separator == ';' ? "semicolon" : "tab";
    }

    private List<Cell> row() throws DataFault {
        List<Cell> row = new ArrayList<>();
        do {
            row.add(cell());
            if (row.size() > Limits.DATA_COLUMNS) {
                throw TableShape.tooManyColumns(source, row.get(row.size() - 1).offset());
            }
        } while (take(separator));
        boolean returned = take('\r');
        if (take('\n') || returned) {
            return row;
        }
        if (at < text.length()) {
            throw source.fault(
                    "BS-DATA-003",
                    at,
                    "text follows the closing quote of a value",
                    "put the whole value between quotes, and write \"\" for a quote within it");
        }
        return row;
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private Cell cell() throws DataFault {
        skipBlanks();
        int start = at;
        if (take('"')) {
            String value = quoted(start);
            skipBlanks();
            return new Cell(value, start);
        }
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return new Cell(text.substring(start, at).strip(), start);
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || (text.charAt(at) == '\t' && separator != '\t'))) {
            at++;
        }
    }

    private String quoted(int start) throws DataFault {
        StringBuilder value = new StringBuilder();
        while (true) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw source.fault(
                        "BS-DATA-003",
                        start,
                        "the quotes are never closed",
                        "end the value with \", or take the quote out");
            }
            value.append(text, at, end);
            at = end + 1;
            if (!take('"')) {
                return value.toString().strip();
            }
            value.append('"');
        }
    }
}
