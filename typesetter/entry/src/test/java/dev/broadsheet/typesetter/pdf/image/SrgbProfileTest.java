package dev.broadsheet.typesetter.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    @Test
    void isSrgb() {
        ICC_ColorSpace profile = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[] color = {0.2f, 0.5f, 0.9f};
        float[] srgb = profile.toRGB(color);
        for (int i = 0; i < 3; i++) {
            assertThat(srgb[i]).isCloseTo(color[i], within(0.005f));
        }
    }
}
