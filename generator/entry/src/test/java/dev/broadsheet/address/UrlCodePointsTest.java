package dev.broadsheet.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Absolute addresses have only those characters that EPUBCheck, and so the URL Standard, accept, and lead where they did. */
class UrlCodePointsTest {

    private static final List<String> STARTS = List.of(
            "https://e.example/",
            "http://[::1]:80/",
            "https://ü.example?",
            "HTTPS://e.example#",
            "mailto:a@b.example",
            "tel:+1");

    /** URL Standard, section 4.3: URL code points, and percent-encoded bytes; at most one fragment. */
    private static final Pattern UNITS = Pattern.compile(
            "(?:[\\w!$&'()*+,./:;=?@~-]|%[0-9A-Fa-f]{2}|[\\x{A0}-\\x{10FFFD}&&[^\\p{Cs}\\p{IsNoncharacter_Code_Point}]])*");

    private static String random(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .map(i -> random.nextInt(3) > 0 ? ' ' + random.nextInt(95) : random.nextInt(0x110000))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Returns what follows the host, which is published in ASCII. */
    private static String end(String written) {
        return decoded(Address.plain(written)).replaceFirst("^.*?(example|\\+1|80/)", "");
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String withoutHost(String address) {
        return address.replace("[::1]", "e.example");
    }

    @Tag("net")
    @Test
    void noOtherCharacterIsPublished() {
        long seed = Long.getLong("nets.seed", 1);
        Random random = new Random(seed);
        int cases = 50_000 * Integer.getInteger("nets.share", 1);
        for (int i = 0; i < cases; i++) {
            String written = STARTS.get(random.nextInt(STARTS.size())) + random(random);
            Address.absolute(written).ifPresent(address -> {
                assertThat(withoutHost(address.text()).split("#", 2))
                        .as("seed %d: '%s'", seed, written)
                        .allMatch(part -> UNITS.matcher(part).matches());
                assertThat(decoded(address.text()))
                        .as("seed %d: '%s'", seed, written)
                        .endsWith(end(written));
            });
        }
    }
}
