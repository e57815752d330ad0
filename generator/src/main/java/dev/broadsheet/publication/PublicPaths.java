package dev.broadsheet.publication;

import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.DataType;
import dev.broadsheet.source.DataType.Holds;
import dev.broadsheet.source.HostFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which paths of the content may be addresses of the site. A host does not only deliver files: some it obeys, some it runs, and
 * by some at the root others tell whose the site is. Content from many hands speaks for none of these.
 */
final class PublicPaths {

    /** What the texts are called by which search engines, mail and certificate services know the owner of a site, when they lie at its root. */
    private static final Set<String> SPEAKING = Set.of("txt", "json", "yaml", "yml", "toml");

    /** What servers run, or parse before they send it, also when another extension follows; Apache's mod_mime does so. */
    private static final Set<String> EXECUTED = Set.of(
            "asa", "ashx", "asmx", "asp", "aspx", "cer", "cfm", "cgi", "fcgi", "htm", "html", "jsp", "jspx", "phar",
            "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml", "pl", "py", "rb", "shtm", "shtml",
            "stm", "xht", "xhtml");

    private PublicPaths() {}

    /** Why nothing may be published at a path, whoever is trusted. */
    static Optional<FileFault> fault(String path) {
        if (ContentPaths.isHidden(path)) {
            return Optional.of(new FileFault(
                    "BS-FILE-001",
                    "'" + path + "' is hidden by a name that begins with a dot, and is not published",
                    "rename it if readers are to have it"));
        }
        String name = ContentPaths.name(path).toLowerCase(Locale.ROOT);
        boolean root = path.indexOf('/') < 0;
        Optional<String> obeyed =
                Arrays.stream(path.split("/")).filter(HostFiles::has).findFirst();
        if (obeyed.isPresent()) {
            return Optional.of(
                    new FileFault(
                            "BS-FILE-002",
                            "hosts obey what is named '" + obeyed.get() + "', so '" + path + "' is not published",
                            "rename it if readers are to have it; what is meant for the host belongs beside the site, not in it"));
        }
        return root && speaksForSite(name) ? Optional.of(atRoot(path)) : executed(path, name);
    }

    private static boolean speaksForSite(String name) {
        Optional<DataType> type = DataType.named(name);
        return SPEAKING.contains(DataType.extension(name))
                || type.filter(known -> known.holds() == Holds.XML).isPresent();
    }

    /** At the root even who is trusted with pages would be trusted with the whole site: by a service worker, for example. */
    static FileFault atRoot(String path) {
        return new FileFault(
                "BS-FILE-002",
                "'" + path + "' would be at the root of the site, where such files affect all of it",
                "move it into a folder of the content, such as articles/");
    }

    private static Optional<FileFault> executed(String path, String name) {
        List<String> parts = List.of(name.split("[.;]", -1));
        return parts.subList(Math.min(1, parts.size()), Math.max(1, parts.size() - 1)).stream()
                .filter(EXECUTED::contains)
                .findFirst()
                .map(part -> new FileFault(
                        "BS-FILE-002",
                        "some hosts run a file with '." + part + "' within its name, so '" + path
                                + "' is not published",
                        "rename it without '." + part + "'"));
    }
}
