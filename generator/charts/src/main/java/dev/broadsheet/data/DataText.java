package dev.broadsheet.data;

import dev.broadsheet.source.SourcePosition;
import java.util.function.IntFunction;

/**
 * The text of a table, with source positions.
 *
 * @param name the name of the file, for messages
 * @param text the text without a byte order mark; lines end with LF, CR LF or CR
 * @param places maps an offset to its position
 */
public record DataText(String name, String text, IntFunction<SourcePosition> places) {

    SourcePosition at(int offset) {
        return places.apply(offset);
    }

    DataFault fault(String code, int offset, String message, String hint) {
        return new DataFault(code, at(offset), message, hint);
    }
}
