package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.DataUrl;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Loads the files that a document and its style sheets refer to; references are resolved against the referring file. */
final class SheetFiles implements ResourceLoader, StylesheetLoader {

    private final DocumentFiles files;
    private final URI base;
    private final Map<String, URI> sheets = new HashMap<>();

    /** @param base base URI of the document's references */
    SheetFiles(DocumentFiles files, URI base) {
        this.files = files;
        this.base = base;
    }

    Optional<Stylesheet> sheet(String reference) {
        if (DataUrl.is(reference)) {
            return DataUrl.decode(reference).map(data -> new Stylesheet("data:", text(data)));
        }
        return files.find(base, reference).map(this::sheet);
    }

    Stylesheet sheet(Path file) {
        return new Stylesheet(known(file), text(read(file)));
    }

    /** Registers a sheet. @return the name under which its references are resolved */
    private String known(Path file) {
        sheets.put(file.toString(), DocumentFiles.address(file));
        return file.toString();
    }

    @Override
    public Optional<byte[]> load(String reference) {
        return files.find(base, reference).map(SheetFiles::read);
    }

    @Override
    public Optional<byte[]> load(Optional<String> stylesheet, String reference) {
        URI from = stylesheet.map(sheets::get).orElse(base);
        return files.find(from, reference).map(SheetFiles::read);
    }

    @Override
    public Optional<Loaded> load(String stylesheet, String reference) {
        return files.find(sheets.getOrDefault(stylesheet, base), reference)
                .map(file -> new Loaded(known(file), read(file)));
    }

    static String text(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
