package dev.broadsheet.publication;

import dev.broadsheet.config.ContentsEntry;
import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Derives the contents from the names of files. A folder with an {@code index.md} is a chapter, and its other files are the
 * sections; any other folder is a part, whose own text is {@code part.md}. Numbers compare numerically: {@code 10-end.md} comes
 * after {@code 9-more.md}.
 */
final class FileOrder {

    private static final Map<String, Role> FOLDERS = Map.of(
            "front", Role.FRONT,
            "appendices", Role.APPENDIX,
            "appendix", Role.APPENDIX,
            "back", Role.BACK);

    private static final String PART = "part.md";

    private final Map<String, SourceFile> indexes = new HashMap<>();
    private final List<ContentsEntry> entries = new ArrayList<>();
    private String part = "";

    private FileOrder() {}

    static List<ContentsEntry> of(List<SourceFile> chapters) {
        FileOrder order = new FileOrder();
        Map<String, SourceFile> byPath =
                chapters.stream().collect(Collectors.toMap(FileOrder::path, file -> file, (first, second) -> first));
        byPath.forEach((path, file) -> {
            if (isIndex(path)) {
                order.indexes.put(ContentPaths.folder(path), file);
            }
        });
        chapters.stream()
                .filter(file -> LanguageSuffix.of(file.path()).isEmpty())
                .sorted(Comparator.comparing((SourceFile file) -> role(path(file)))
                        .thenComparing(file -> key(path(file)), NaturalOrder::compare))
                .forEach(order::add);
        return List.copyOf(order.entries);
    }

    private void add(SourceFile file) {
        String path = path(file);
        Role role = role(path);
        String top = top(path);
        boolean parted = role == Role.CHAPTER && !top.isEmpty() && !indexes.containsKey(top + "/");
        boolean text = parted && path.equalsIgnoreCase(top + "/" + PART);
        if (parted && !top.equals(part)) {
            entries.add(
                    new ContentsEntry(Role.PART, 1, text ? "" : title(top), text ? file.path() : "", file.position()));
        } else if (!parted && !part.isEmpty() && role == Role.CHAPTER) {
            entries.add(new ContentsEntry(Role.SEPARATOR, 1, "", "", file.position()));
        }
        part = parted ? top : "";
        if (text) {
            return;
        }
        entries.add(new ContentsEntry(role, level(path), "", file.path(), file.position()));
    }

    /** Returns the level of a file: 1 plus the number of parent folders that are chapters. */
    private int level(String path) {
        int level = 1;
        String folder = ContentPaths.folder(path);
        for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
            String around = folder.substring(0, end + 1);
            level += indexes.containsKey(around) && !(isIndex(path) && around.equals(folder)) ? 1 : 0;
        }
        return level;
    }

    private static Role role(String path) {
        return FOLDERS.getOrDefault(bare(top(path)).toLowerCase(Locale.ROOT), Role.CHAPTER);
    }

    private static String path(SourceFile file) {
        return file.path().substring(ContentPaths.CHAPTERS.length());
    }

    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static boolean isIndex(String path) {
        String name = ContentPaths.name(path).toLowerCase(Locale.ROOT);
        return path.indexOf('/') > 0 && (name.equals("index.md") || name.equals("readme.md"));
    }

    /** Returns the sort key: the index or part file of a folder comes first in it. */
    private static String key(String path) {
        return isIndex(path) || path.equalsIgnoreCase(top(path) + "/" + PART)
                ? ContentPaths.folder(path)
                : path.replaceFirst("(?i)\\.md$", "");
    }

    private static String bare(String name) {
        return name.replaceFirst("^[0-9]{1,4}[-_. ]+(?=.)", "");
    }

    private static String title(String folder) {
        String words = bare(folder).replace('-', ' ').replace('_', ' ');
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
