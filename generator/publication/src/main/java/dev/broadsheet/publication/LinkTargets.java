package dev.broadsheet.publication;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.picture.PictureType;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.Part;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files to which links may lead, by their paths, names and published addresses, whatever the case of letters. */
final class LinkTargets {

    /** The suffix after the slug in the address of a page, or in the name of its file. */
    private static final Pattern PAGE_END = Pattern.compile("(/|/index\\.html|\\.html|\\.md)$");

    private final NavigableSet<String> paths = new TreeSet<>();
    private final Map<String, Set<String>> byPath = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byAddress = new HashMap<>();

    private LinkTargets(Stream<String> files) {
        files.forEach(file -> {
            paths.add(file);
            add(byPath, file, file);
            add(byName, bare(ContentPaths.name(file)), file);
        });
    }

    /** Returns the files that can be shown as pictures. */
    static LinkTargets pictures(LoadedContent content) {
        return new LinkTargets(content.otherFiles().stream()
                .filter(file -> PictureType.named(file).isPresent()));
    }

    /**
     * Returns the files that links can lead to.
     *
     * @param folders returns the folder of a document's page on the site
     */
    static LinkTargets pages(
            LoadedContent content, Collection<ParsedArticle> documents, Function<ParsedArticle, String> folders) {
        LinkTargets targets = new LinkTargets(Stream.concat(
                content.documents().map(file -> file.path()),
                content.otherFiles().stream().filter(file -> !isUnusable(file))));
        for (ParsedArticle document : documents) {
            String file = document.file().path();
            Stream<String> aliases =
                    document.metadata().identity().aliases().stream().map(LocatedValue::value);
            Stream.concat(Stream.of(folders.apply(document)), aliases)
                    .flatMap(address -> ContentPaths.normalise("", address).stream())
                    .forEach(address -> targets.add(targets.byAddress, bare(address), file));
        }
        return targets;
    }

    /** Returns whether a file is neither shown nor published as a file: Markdown without a page, or {@code site.yaml}. */
    static boolean isUnusable(String file) {
        return Part.isMarkdown(file) || file.equals("site.yaml");
    }

    /** Returns a path or address without what the address of a page has after the slug. */
    static String bare(String path) {
        return PAGE_END.matcher(path).replaceFirst("");
    }

    Set<String> paths() {
        return paths;
    }

    /** Returns whether a file is in a folder. @param folder ending with {@code /} */
    boolean hasFolder(String folder) {
        String first = paths.ceiling(folder);
        return first != null && first.startsWith(folder);
    }

    /**
     * Returns the files that a path can mean: as a published address, or as the path of a file that has the only one of its name.
     *
     * @param folder that the path is relative to
     * @param page the folder of the page that shows the path, to which an address is relative
     */
    Set<String> meant(String path, String folder, String page) {
        String slashed = path.replace('\\', '/');
        String relative = slashed.startsWith("/") ? slashed.substring(1) : slashed;
        Set<String> found = new TreeSet<>();
        ContentPaths.normalise(page, slashed)
                .filter(address -> !Part.isMarkdown(address))
                .ifPresent(address -> found.addAll(get(byAddress, bare(address))));
        Stream.of(slashed, "/" + relative, relative)
                .flatMap(each -> ContentPaths.normalise(folder, each).stream())
                .forEach(each -> found.addAll(files(each)));
        return found;
    }

    private Set<String> files(String path) {
        String bare = bare(path);
        Set<String> found = new TreeSet<>();
        Stream.of(path, bare + ".md", bare + "/index.md", bare + "/README.md")
                .flatMap(each -> get(byPath, each).stream())
                .filter(file -> get(byName, bare(ContentPaths.name(file))).size() == 1)
                .forEach(found::add);
        return found;
    }

    private void add(Map<String, Set<String>> map, String key, String file) {
        map.computeIfAbsent(key.toLowerCase(Locale.ROOT), name -> new TreeSet<>())
                .add(file);
    }

    private static Set<String> get(Map<String, Set<String>> map, String key) {
        return map.getOrDefault(key.toLowerCase(Locale.ROOT), Set.of());
    }
}
