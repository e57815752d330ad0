package dev.broadsheet.cache;

import java.io.IOException;

/** The encoding of the values of one type. */
interface ValueType {

    void write(Object value, RecordOutput out) throws IOException;

    Object read(RecordInput in) throws IOException;
}
