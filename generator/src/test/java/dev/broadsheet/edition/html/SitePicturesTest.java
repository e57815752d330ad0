package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitePicturesTest {

    @Test
    void aPictureIsShownNoWiderThanItIs() {
        assertThat(SitePictures.sizes("120")).isEqualTo("(min-width: 160px) 120px, calc(100vw - 2.5rem)");
        assertThat(SitePictures.sizes("576")).isEqualTo(SitePictures.SIZES);
        assertThat(SitePictures.sizes("2400")).isEqualTo(SitePictures.SIZES);
        assertThat(SitePictures.sizes("")).isEqualTo(SitePictures.SIZES);
    }
}
