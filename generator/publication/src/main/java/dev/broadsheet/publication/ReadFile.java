package dev.broadsheet.publication;

import java.util.Optional;

/**
 * The result of reading a file: exactly one component is present.
 *
 * @param asset the published file
 * @param fault the reason why it is not published
 */
record ReadFile(Optional<Asset> asset, Optional<FileFault> fault) {

    static ReadFile of(Asset asset) {
        return new ReadFile(Optional.of(asset), Optional.empty());
    }

    static ReadFile of(FileFault fault) {
        return new ReadFile(Optional.empty(), Optional.of(fault));
    }
}
