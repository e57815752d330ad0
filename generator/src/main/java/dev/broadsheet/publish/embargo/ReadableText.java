package dev.broadsheet.publish.embargo;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.source.ContentPaths;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Extracts searchable text from output files: the texts in an e-book, the metadata of a PDF, nothing from pictures. */
final class ReadableText {

    private static final Set<String> NO_TEXT = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "ico", "woff", "woff2", "ttf", "otf", "mp3", "m4a", "mp4", "webm",
            "zip");

    private static final String METADATA = "<x:xmpmeta";
    private static final String METADATA_END = "</x:xmpmeta>";

    private ReadableText() {}

    static String of(OutputFile file) {
        String type = ContentPaths.extension(file.path());
        if (NO_TEXT.contains(type)) {
            return "";
        }
        return switch (type) {
            case "epub" -> ofBook(file.content());
            case "pdf" -> ofMetadata(file.content());
            default -> new String(file.content(), StandardCharsets.UTF_8);
        };
    }

    private static String ofMetadata(byte[] pdf) {
        String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
        int start = bytes.lastIndexOf(METADATA);
        int end = start < 0 ? -1 : bytes.indexOf(METADATA_END, start);
        return end < 0 ? "" : new String(pdf, start, end - start, StandardCharsets.UTF_8);
    }

    private static String ofBook(byte[] book) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!NO_TEXT.contains(ContentPaths.extension(entry.getName()))) {
                    all.append(entry.getName()).append('\n');
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
