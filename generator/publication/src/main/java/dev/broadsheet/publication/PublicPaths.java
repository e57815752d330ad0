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
 * Decides which paths of the content may be addresses of the site. Hosts interpret some files as configuration and run others,
 * and some files at the root prove the ownership of a site. Content from many authors must not contain any of these.
 */
final class PublicPaths {

    /**
     * Extensions of text files that, at the root of a site, prove its ownership to search engines, mail and certificate
     * services, or control crawlers.
     */
    private static final Set<String> SPEAKING = Set.of("txt", "json", "yaml", "yml", "toml");

    /** Extensions of files that servers run or preprocess, even if another extension follows, as with Apache's mod_mime. */
    private static final Set<String> EXECUTED = Set.of(
            "asa", "ashx", "asmx", "asp", "aspx", "cer", "cfm", "cgi", "fcgi", "htm", "html", "jsp", "jspx", "phar",
            "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml", "pl", "py", "rb", "shtm", "shtml",
            "stm", "xht", "xhtml");

    private PublicPaths() {}

    /** Returns why nothing may be published at a path, regardless of trust; empty if files may be. */
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
        return SPEAKING.contains(ContentPaths.extension(name))
                || type.filter(known -> known.holds() == Holds.XML).isPresent();
    }

    /**
     * Returns the fault of a trusted file at the root of the site, where it could affect the whole site, for example as a
     * service worker.
     */
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
