package dev.broadsheet.data;

import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.function.IntFunction;

/**
 * The characters of a table, and where each of them is.
 *
 * @param name of the file, for messages
 * @param text without a byte order mark, lines end with LF, CR LF or CR
 * @param places from an offset to its place
 */
public record DataText(String name, String text, IntFunction<SourcePosition> places) {

    public static DataText of(SourceText file) {
        return new DataText(file.name(), file.text(), file::position);
    }

    SourcePosition at(int offset) {
        return places.apply(offset);
    }

    DataFault fault(String code, int offset, String message, String hint) {
        return new DataFault(code, at(offset), message, hint);
    }
}
