package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SipHashTest {

    /** The key of the published test vectors: bytes 0 to 15. */
    private static final SipHash PUBLISHED = new SipHash(0x0706050403020100L, 0x0F0E0D0C0B0A0908L);

    /** {@code vectors_sip128} of the reference implementation; the inputs are the bytes 0, 1, 2, …, of increasing number. */
    @ParameterizedTest
    @CsvSource({
        "0, a3817f04ba25a8e66df67214c7550293",
        "1, da87c1d86b99af44347659119b22fc45",
        "2, 8177228da4a45dc7fca38bdef60affe4",
        "7, a1f1ebbed8dbc153c0b84aa61ff08239",
        "8, 3b62a9ba6258f5610f83e264f31497b4",
        "9, 264499060ad9baabc47f8b02bb6d71ed",
        "15, 5493e99933b0a8117e08ec0f97cfc3d9",
        "16, 6ee2a4ca67b054bbfd3315bf85230577",
        "17, 473d06e8738db89854c066c47ae47740",
        "63, 5150d1772f50834a503e069a973fbd7c",
    })
    void givesThePublishedHashes(int length, String hash) {
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++) {
            data[i] = (byte) i;
        }

        assertThat(PUBLISHED.of(data)).isEqualTo(hash);
    }

    @Test
    void dependsOnTheKey() {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);

        assertThat(Stream.of(new SipHash(1, 2), new SipHash(1, 3), SipHash.withNewKey(), SipHash.withNewKey())
                        .map(hash -> hash.of(text)))
                .doesNotHaveDuplicates();
    }
}
