package dev.broadsheet.cache;

import java.io.IOException;

/** The encoding of the values of one type. */
interface ValueType {

    void write(Object value, TextsOut out) throws IOException;

    Object read(TextsIn in) throws IOException;
}
