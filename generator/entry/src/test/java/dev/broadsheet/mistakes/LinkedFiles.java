package dev.broadsheet.mistakes;

import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.PercentEncoding;
import dev.broadsheet.source.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Random documents, pictures and data of a publication, and wrong links to them. Some have the same name in two folders; names
 * differ by more than a slip otherwise.
 *
 * @param from the document that has the links
 * @param addresses the published addresses of documents by their paths, without a slash before them; empty for other files
 */
record LinkedFiles(String from, SortedMap<String, String> addresses, Random random) {

    private static final List<String> NAMES = List.of(
            "harbour",
            "Lighthouse",
            "tide tables",
            "ferryman's song",
            "wreck (1911)",
            "quay & crane",
            "Überfahrt",
            "fifty % off",
            "index",
            "README",
            "storm-glass",
            "anchorage",
            "driftwood",
            "pilot_book");
    private static final List<String> GONE = List.of("marigold", "typewriter", "xylophone", "blacksmith");
    private static final List<String> FOLDERS = List.of("articles/", "pages/", "chapters/", "chapters/coast/");
    private static final List<String> OTHERS = List.of("articles/", "images/", "images/maps/", "files/", "");
    private static final List<String> PERMALINKS =
            List.of("articles/{slug}/", "posts/{slug}/", "{year}/{month}/{day}/{slug}/");

    /** @param meant the path of the file that was meant; empty for one that is gone */
    record WrongLink(String meant, String markdown) {}

    static LinkedFiles write(Path project, Random random) throws IOException {
        LinkedFiles files = new LinkedFiles("articles/from.md", new TreeMap<>(), random);
        Path content = Files.createDirectories(project.resolve("content"));
        String permalink = files.pick(PERMALINKS);
        Files.writeString(
                content.resolve("site.yaml"), Sandbox.SITE + "permalinks:\n  articles: \"" + permalink + "\"\n");
        for (int i = 0; i < 14; i++) {
            files.document(content, permalink, i);
            files.other(content);
        }
        return files;
    }

    private void document(Path content, String permalink, int number) throws IOException {
        String name = pick(NAMES);
        String path = pick(FOLDERS) + name + ".md";
        String slug = "slug-" + number;
        boolean chapter = path.startsWith("chapters/");
        boolean kept = name.equals("index") || name.equals("README");
        if (addresses.containsKey(path) || (kept && !chapter) || isTaken(path)) {
            return;
        }
        String address = chapter
                ? ""
                : path.startsWith("pages/")
                        ? slug + "/"
                        : permalink.replace("{slug}", slug).replace("{year}/{month}/{day}", "2026/01/01");
        addresses.put(path, address);
        String front = chapter
                ? "# Title " + number
                : "---\ntitle: Title %d\n%sslug: %s\naliases: /old/%s.html\n---"
                        .formatted(number, path.startsWith("articles/") ? "date: 2026-01-01\n" : "", slug, slug);
        write(content.resolve(path), front + "\n\n## Known\n\nText.\n");
    }

    /** Returns whether a chapter of the same address exists. */
    private boolean isTaken(String path) {
        return addresses.keySet().stream()
                .anyMatch(other ->
                        Slug.of(other.replace("README", "index")).equals(Slug.of(path.replace("README", "index"))));
    }

    private void other(Path content) throws IOException {
        boolean picture = random.nextBoolean();
        String path = pick(OTHERS) + pick(NAMES) + (picture ? ".svg" : ".csv");
        if (addresses.keySet().stream().noneMatch(path::equalsIgnoreCase)) {
            addresses.put(path, "");
            write(
                    content.resolve(path),
                    picture ? "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>" : "a,b\n1,2\n");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    List<WrongLink> links(int count) {
        List<WrongLink> links = new ArrayList<>();
        List<String> paths = List.copyOf(addresses.keySet());
        while (links.size() < count) {
            String meant = random.nextInt(10) == 0 ? "" : pick(paths);
            String gone = pick(FOLDERS) + pick(GONE) + ".md";
            String path = meant.isEmpty() ? gone : meant;
            String target = PercentEncoding.encode(
                    wrong(path, addresses.getOrDefault(path, "")),
                    c -> Character.isLetterOrDigit(c) || "-._/".indexOf(c) >= 0);
            String anchor = path.endsWith(".md") ? pick(List.of("", "", "#known", "#unknown")) : "";
            String picture = path.endsWith(".svg") ? "!" : "";
            links.add(new WrongLink(meant, picture + "[Words](" + target + anchor + ")"));
        }
        return links;
    }

    private String wrong(String path, String address) {
        String relative = ContentPaths.relative(ContentPaths.folder(from), path);
        String name = ContentPaths.name(path);
        int dot = relative.lastIndexOf('.');
        return switch (random.nextInt(10)) {
            case 0 -> address.isEmpty() ? path : "/" + address + pick(List.of("", "index.html"));
            case 1 ->
                address.isEmpty() ? "/" + name : "/old/" + ContentPaths.name(address.replaceAll("/$", "")) + ".html";
            case 2 -> address.isEmpty() ? name : address;
            case 3 -> path.endsWith(".md") ? relative.substring(0, dot) + pick(List.of("", "/", ".html")) : path;
            case 4 -> random.nextBoolean() ? relative.toUpperCase(Locale.ROOT) : relative.toLowerCase(Locale.ROOT);
            case 5 -> pick(List.of("/", "../", "", "/content/")) + relative;
            case 6 -> path;
            case 7 -> relative.replace('/', '\\');
            case 8 -> pick(OTHERS) + name;
            default -> slip(relative, relative.length() - name.length());
        };
    }

    /** Returns a path with one letter of its name changed, doubled or lost. */
    private String slip(String path, int from) {
        int at = from + random.nextInt(path.lastIndexOf('.') - from);
        String letter = pick(List.of("", "x", "xx"));
        return path.substring(0, at) + letter + path.substring(at + 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
