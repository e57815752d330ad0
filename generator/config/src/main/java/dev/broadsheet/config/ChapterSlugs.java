package dev.broadsheet.config;

import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.LanguageSuffix;
import dev.broadsheet.source.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Derives the slugs of chapters from their whole paths, since folders of a book may contain files of the same name. Symbols
 * become words, so that {@code clang++.md} and {@code clang.md} differ.
 */
public final class ChapterSlugs {

    /** Names of files that are the chapter of their folder. */
    private static final Set<String> OF_FOLDER = Set.of("index", "readme");

    private ChapterSlugs() {}

    /** {@code chapters/02-guide/01-install.md} is {@code guide-install}, {@code chapters/guide/README.md} is {@code guide}. */
    static String of(String file) {
        return String.join("-", segments(file));
    }

    /** Returns the slug of a file whose front matter gives the last segment. */
    static String named(String file, String slug) {
        List<String> segments = folders(file);
        segments.add(slug);
        return String.join("-", segments);
    }

    /**
     * Returns the path of a chapter in addresses, without a slash at its end: {@code guide/install}.
     *
     * @param file the path within the content folder
     * @param slug the slug of the chapter
     */
    public static String address(String file, String slug) {
        List<String> segments = segments(file);
        if (String.join("-", segments).equals(slug)) {
            return String.join("/", segments);
        }
        List<String> folders = folders(file);
        String before = folders.isEmpty() ? "" : String.join("-", folders) + "-";
        return String.join("/", folders)
                + (folders.isEmpty() ? "" : "/")
                + (slug.startsWith(before) ? slug.substring(before.length()) : slug);
    }

    private static List<String> segments(String file) {
        List<String> segments = folders(file);
        String path = LanguageSuffix.without(file);
        String name = ContentPaths.name(path).replaceFirst("\\.[^.]*$", "");
        if (!OF_FOLDER.contains(name.toLowerCase(Locale.ROOT)) || segments.isEmpty()) {
            segments.add(segment(name));
        }
        LanguageSuffix.of(file)
                .map(tag -> tag.toLanguageTag().toLowerCase(Locale.ROOT))
                .ifPresent(tag -> segments.set(segments.size() - 1, segments.get(segments.size() - 1) + "-" + tag));
        return segments;
    }

    private static List<String> folders(String file) {
        List<String> folders = new ArrayList<>();
        String folder = ContentPaths.folder(file.substring(ContentPaths.CHAPTERS.length()));
        for (String name : folder.split("/", -1)) {
            if (!name.isEmpty()) {
                folders.add(segment(name));
            }
        }
        return folders;
    }

    /** Returns the slug of a name without the leading number that only sorts files. */
    private static String segment(String name) {
        String slug = Slug.ofName(name.replaceFirst("^[0-9]{1,4}[-_. ]+(?=.)", ""));
        return slug.isEmpty() ? "untitled" : slug;
    }
}
