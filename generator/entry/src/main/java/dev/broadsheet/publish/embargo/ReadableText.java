package dev.broadsheet.publish.embargo;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.source.ContentPaths;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Extracts searchable text from output files: texts as they are, those in e-books and other archives, the strings, metadata and
 * attachments of PDFs, and the metadata of pictures and recordings.
 */
final class ReadableText {

    private static final Set<String> PICTURES_AND_RECORDINGS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "ico", "mp3", "m4a", "mp4", "webm");
    private static final Set<String> FONTS = Set.of("woff", "woff2", "ttf", "otf");

    /** The number of bytes at both ends of a picture or recording that have its metadata. */
    private static final int METADATA = 64 * 1024;

    private ReadableText() {}

    static String of(OutputFile file) {
        return FONTS.contains(ContentPaths.extension(file.path())) ? "" : of(file.path(), file.content());
    }

    /** @param name the name of a file, by which its format is known */
    static String of(String name, byte[] content) {
        String type = ContentPaths.extension(name);
        if (FONTS.contains(type)) {
            return "";
        }
        if (PICTURES_AND_RECORDINGS.contains(type)) {
            return ofEnds(content);
        }
        return switch (type) {
            case "epub", "zip" -> ofArchive(content);
            case "pdf" -> PdfText.of(content);
            case "txt" -> unwrapped(new String(content, StandardCharsets.UTF_8));
            default -> new String(content, StandardCharsets.UTF_8);
        };
    }

    /** Joins the lines of paragraphs, which mails have at any word. */
    private static String unwrapped(String text) {
        return text.lines().map(line -> line.isBlank() ? "\n" : line + " ").collect(Collectors.joining());
    }

    private static String ofEnds(byte[] content) {
        if (content.length <= 2 * METADATA) {
            return new String(content, StandardCharsets.UTF_8);
        }
        return new String(content, 0, METADATA, StandardCharsets.UTF_8)
                + new String(content, content.length - METADATA, METADATA, StandardCharsets.UTF_8);
    }

    private static String ofArchive(byte[] archive) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(of(entry.getName(), zip.readAllBytes())).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
