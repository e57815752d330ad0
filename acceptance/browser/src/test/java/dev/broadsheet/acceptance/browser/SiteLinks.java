package dev.broadsheet.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the links of pages lead, and whether anything is there. */
final class SiteLinks {

    /** As the browser resolves them. Pictures of every size count, not only the one that this screen needs. */
    private static final String ALL = """
            [...new Set([...document.querySelectorAll("[href], [src], [srcset]")].flatMap(element => [
              element.href && (element.href.baseVal ?? element.href), element.src,
              ...(element.srcset || "").split(",").filter(Boolean)
                  .map(candidate => new URL(candidate.trim().split(/\\s+/)[0], document.baseURI).href)
            ]).filter(Boolean))]
            """;

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final Path folder;
    private final String root;
    private final Map<Path, Set<String>> ids = new HashMap<>();

    /** @param root address at which the folder is */
    SiteLinks(Path folder, String root) {
        this.folder = folder;
        this.root = root;
    }

    /** Links of the page within the site. */
    List<String> of(Tab tab) {
        return tab.texts(ALL).stream().filter(this::isOurs).toList();
    }

    private boolean isOurs(String link) {
        return !link.matches("(?i)(https?|mailto):.*")
                || link.startsWith(URI.create(root).resolve("/").toString());
    }

    /** What is wrong with a link. */
    Optional<String> fault(String link) {
        if (!link.startsWith(root)) {
            return Optional.of(link + " leads out of the site");
        }
        int hash = link.indexOf('#');
        Path file = folder.resolve(decode(link.substring(root.length(), hash < 0 ? link.length() : hash)));
        if (!Files.isRegularFile(file)) {
            return Optional.of(link + " leads to nothing");
        }
        String fragment = hash < 0 ? "" : decode(link.substring(hash + 1));
        boolean there = fragment.isEmpty()
                || !file.toString().endsWith(".html")
                || ids(file).contains(fragment);
        return there ? Optional.empty() : Optional.of(link + " names no id of its page");
    }

    private Set<String> ids(Path file) {
        return ids.computeIfAbsent(file, page -> {
            Set<String> found = new HashSet<>();
            Matcher matcher = ID.matcher(read(page));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
            return found;
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
