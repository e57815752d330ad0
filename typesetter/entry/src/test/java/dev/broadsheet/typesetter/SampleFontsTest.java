package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleFontsTest {

    private static final Pattern ENTRY =
            Pattern.compile("- file: (\\S+).*?  licence: (\\S+).*?\n  sha256: (\\S+)", Pattern.DOTALL);

    @Test
    void areWhatTheirManifestSays() throws NoSuchAlgorithmException {
        String manifest = new String(SampleFonts.read("manifest.yaml"), StandardCharsets.UTF_8);
        Matcher entries = ENTRY.matcher(manifest);
        int found = 0;
        while (entries.find()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SampleFonts.read(entries.group(1)));
            assertThat(HexFormat.of().formatHex(digest)).as(entries.group(1)).isEqualTo(entries.group(3));
            assertThat(new String(SampleFonts.read(entries.group(2)), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1");
            found++;
        }
        assertThat(found).isEqualTo(6);
    }
}
