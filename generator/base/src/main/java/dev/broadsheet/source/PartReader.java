package dev.broadsheet.source;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files that others include or name as data, each once. */
public final class PartReader {

    private final ContentRoot root;
    private final Diagnostics diagnostics;
    private final Map<String, Read> read = new HashMap<>();

    /** @param diagnostics receives the diagnostics of usable texts */
    public PartReader(ContentRoot root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /**
     * The result of reading a file.
     *
     * @param part the file; empty if it cannot be used
     * @param fault why it cannot be used
     */
    public record Read(Optional<Part> part, String fault) {}

    /** Returns a file, which is read at the first request. @param path within the content folder */
    public Read read(String path) {
        return read.computeIfAbsent(path, this::load);
    }

    private Read load(String path) {
        ContentRoot.Lookup lookup = root.find(path);
        if (!(lookup instanceof ContentRoot.Found found)) {
            boolean outside = lookup instanceof ContentRoot.Outside;
            return unusable(outside ? "it is outside of the content folder" : "there is no such file");
        }
        try (InputStream in = Files.newInputStream(found.file())) {
            byte[] bytes = in.readNBytes(Limits.TEXT_FILE_BYTES + 1);
            return bytes.length > Limits.TEXT_FILE_BYTES
                    ? unusable("it is larger than " + Limits.TEXT_FILE_BYTES / (1024 * 1024) + " MiB")
                    : decode(path, bytes);
        } catch (IOException e) {
            return unusable("it cannot be read");
        }
    }

    private Read decode(String path, byte[] bytes) {
        Diagnostics found = new Diagnostics();
        Optional<SourceText> text = Utf8.decode(root.displayName(path), bytes, found);
        if (text.isEmpty()) {
            return unusable(fault(found.sorted()));
        }
        found.sorted().forEach(diagnostics::report);
        return new Read(text.map(known -> new Part(path, known, Fingerprint.of(bytes))), "");
    }

    private static String fault(List<Diagnostic> found) {
        return found.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.message() + " (" + d.position() + ")")
                .findFirst()
                .orElse("it is not text");
    }

    private static Read unusable(String fault) {
        return new Read(Optional.empty(), fault);
    }
}
