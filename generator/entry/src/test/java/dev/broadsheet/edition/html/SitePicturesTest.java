package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.document.References;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitePicturesTest {

    @Test
    void aPictureIsShownNoWiderThanItIs() {
        assertThat(sizes(120)).isEqualTo("(min-width: 160px) 120px, calc(100vw - 2.5rem)");
        assertThat(sizes(640)).isEqualTo(SitePictures.SIZES);
        assertThat(sizes(2400)).isEqualTo(SitePictures.SIZES);
        assertThat(SitePictures.sizes(Optional.empty())).isEqualTo(SitePictures.SIZES);
    }

    private static String sizes(int width) {
        return SitePictures.sizes(Optional.of(new References.Size(width, 1)));
    }
}
