package dev.broadsheet.cache;

import java.io.IOException;

/** How the values of one type are written and read. */
interface ValueType {

    void write(Object value, TextsOut out) throws IOException;

    Object read(TextsIn in) throws IOException;
}
