package dev.broadsheet.publish;

import java.util.List;

/**
 * What was put in place.
 *
 * @param files paths within the output folder, sorted; the manifest is one of them
 * @param bytes their total size
 */
public record Published(List<String> files, long bytes) {

    public Published {
        files = List.copyOf(files);
    }
}
