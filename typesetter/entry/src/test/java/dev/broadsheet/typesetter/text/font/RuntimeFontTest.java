package dev.broadsheet.typesetter.text.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.api.FontFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuntimeFontTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private static final FontFile FONT = ThemeFonts.all().get(0);

    @Test
    void isGivenToTheRuntimeOnce() throws Exception {
        assertThat(RuntimeFont.of(FONT.data()))
                .isSameAs(RuntimeFont.of(FONT.data().clone()));
    }

    @Test
    void damagedBytesAreNoFont() {
        assertThatExceptionOfType(FontFormatException.class).isThrownBy(() -> RuntimeFont.of(new byte[1000]));
    }

    /** A font must not be read from the file of another font that got its number after its own file was garbage collected. */
    @Test
    void keepsItsFileForAsLongAsThereIsTheFont() throws Exception {
        assumeThat(OPEN_FILES).isDirectory();
        List<Font> fonts = new ArrayList<>();
        for (FontFile file : ThemeFonts.all()) {
            fonts.add(RuntimeFont.of(file.data()));
        }
        long held = held();
        assertThat(held).isGreaterThanOrEqualTo(fonts.size());

        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
        }

        assertThat(held()).isEqualTo(held);
    }

    private static long held() throws IOException {
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            return files.filter(RuntimeFontTest::isOurs).count();
        }
    }

    private static boolean isOurs(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().contains("/broadsheet-");
        } catch (IOException e) {
            return false;
        }
    }
}
