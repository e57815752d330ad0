package dev.broadsheet.publication;

import dev.broadsheet.config.ExternalPath;
import dev.broadsheet.source.ContentPaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Addresses on other sites that paths of links stand for. */
final class ExternalLinks {

    private final List<ExternalPath> folders;

    /** @param folders that {@code site.yaml} names */
    ExternalLinks(List<ExternalPath> folders) {
        this.folders = folders;
    }

    /**
     * The address by the longest folder that holds the target; empty when none does.
     *
     * @param folder of the file that the link is in, within the content folder
     * @param target as written, percent-encoded, with its fragment
     */
    Optional<String> address(String folder, String target) {
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        int end = hash < 0 ? target.length() : hash;
        String path = ContentPaths.fromRoot(folder, target.substring(0, end));
        return folders.stream()
                .filter(external -> path.startsWith(external.path()))
                .max(Comparator.comparingInt(external -> external.path().length()))
                .flatMap(external -> WebAddress.of(external.address(path) + target.substring(end)));
    }
}
