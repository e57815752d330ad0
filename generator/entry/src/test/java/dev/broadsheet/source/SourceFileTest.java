package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.cache.SipHash;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    /** With a byte order mark, which is no part of the text. */
    private static final byte[] BYTES = "\uFEFFWörds.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path project;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(project.resolve("content/chapters"));
        Files.write(project.resolve("content/chapters/one.md"), BYTES);
    }

    private SourceFile load(SipHash hash) {
        return ContentLoader.load(
                        project,
                        project.resolve("content"),
                        KnownFiles.none(),
                        Optional.empty(),
                        path -> Optional.empty(),
                        () -> hash,
                        new Diagnostics())
                .chapters()
                .get(0);
    }

    @Test
    void hashesAllBytes() {
        SourceFile file = load(new SipHash(1, 2));

        assertThat(file.text().text()).isEqualTo("Wörds.\n");
        assertThat(file.hash()).isEqualTo(new SipHash(1, 2).of(BYTES));
        assertThat(file.sha256()).isEqualTo(Fingerprint.of(BYTES));
        assertThat(load(new SipHash(1, 3)).hash()).isNotEqualTo(file.hash());
    }

    @Test
    void aFileThatChangedIsNotReadAgain() throws IOException {
        SourceFile file = load(SipHash.withNewKey());
        Files.writeString(project.resolve("content/chapters/one.md"), "Others.\n");

        assertThat(file.text().text()).isEqualTo("Wörds.\n");
        assertThatThrownBy(file::sha256)
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(ChangedFileException.class);
    }
}
