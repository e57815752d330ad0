package dev.broadsheet.cache;

/**
 * Bytes in a {@link ByteStore}.
 *
 * @param get returns them
 */
record StoredBytes(KeptBytes get) {

    static final StoredBytes NONE = new StoredBytes(() -> new byte[0]);
}
