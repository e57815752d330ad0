package dev.broadsheet.publication;

import dev.broadsheet.address.Address;
import dev.broadsheet.config.ExternalPath;
import dev.broadsheet.source.ContentPaths;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Maps link paths to addresses on other sites. */
final class ExternalLinks {

    private final List<ExternalPath> folders;

    /** @param folders the mapped folders of {@code site.yaml} */
    ExternalLinks(List<ExternalPath> folders) {
        this.folders = folders;
    }

    /**
     * Returns the address according to the longest mapped folder that contains the target; empty if none does.
     *
     * @param folder the folder of the file with the link, within the content folder
     * @param target as written, percent-encoded, with its fragment
     */
    Optional<Address> address(String folder, String target) {
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        int end = hash < 0 ? target.length() : hash;
        String path = ContentPaths.fromRoot(folder, target.substring(0, end));
        return folders.stream()
                .filter(external -> path.startsWith(external.path()))
                .max(Comparator.comparingInt(external -> external.path().length()))
                .flatMap(external -> Address.absolute(external.address(path) + target.substring(end)));
    }
}
