package dev.broadsheet.publication;

import java.util.Optional;

/**
 * What became of a file: one of the two.
 *
 * @param asset what is published
 * @param fault why nothing is
 */
record ReadFile(Optional<Asset> asset, Optional<FileFault> fault) {

    static ReadFile of(Asset asset) {
        return new ReadFile(Optional.of(asset), Optional.empty());
    }

    static ReadFile of(FileFault fault) {
        return new ReadFile(Optional.empty(), Optional.of(fault));
    }
}
