package dev.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForeignFormatTest {

    @Test
    void namesWhatPhonesAndProgramsSave() {
        assertThat(ForeignFormat.of(bytes("\0\0\0\30ftypheic\0\0\0\0mif1"))).contains("HEIC");
        assertThat(ForeignFormat.of(bytes("\0\0\0\30ftypavif\0\0\0\0"))).contains("AVIF");
        assertThat(ForeignFormat.of(bytes("\0\0\0\30ftypisom\0\0\0\0"))).contains("a film (MP4 or its like)");
        assertThat(ForeignFormat.of(bytes("II*\0\b\0\0\0"))).contains("TIFF");
        assertThat(ForeignFormat.of(bytes("%PDF-1.7"))).contains("a PDF");
        assertThat(ForeignFormat.of(bytes("\n<!DOCTYPE html><html>"))).contains("a web page");
        assertThat(ForeignFormat.of(bytes("version https://git-lfs.github.com/spec/v1")))
                .contains("a pointer of Git LFS, and not the file itself");
    }

    @Test
    void namesNothingThatItDoesNotKnow() {
        assertThat(ForeignFormat.of(bytes(""))).isEmpty();
        assertThat(ForeignFormat.of(bytes("\0\0\0\30ftyp"))).isEmpty();
        assertThat(ForeignFormat.of(bytes("plain text"))).isEmpty();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
