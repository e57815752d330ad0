package dev.broadsheet.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "https://e.example/a(b)?q=1&y=%20#d ~ https://e.example/a(b)?q=1&y=%20#d",
                "https://münchen.example/ü ~ https://xn--mnchen-3ya.example/ü",
                "http://[::1]:8080/x ~ http://[::1]:8080/x",
                "HTTPS://me:pw@my_host.example ~ HTTPS://me:pw@my_host.example",
                "mailto:a@b.example?subject=x ~ mailto:a@b.example?subject=x",
                "https://[::1]/[x]?a[]=1#b[2] ~ https://[::1]/%5Bx%5D?a%5B%5D=1#b%5B2%5D",
                "mailto:a@b.example?subject=[x] ~ mailto:a@b.example?subject=%5Bx%5D",
            })
    void writesHostsInAscii(String written, String address) {
        assertThat(Address.absolute(written)).contains(new Address(address));
        assertThat(URI.create(address).isAbsolute()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https:///x",
                "http:foo",
                "https://e.example:port/",
                "http://1.2.3.999/",
                "http://[::1]:99999/",
                "http://ex%ample/",
                "https://a b/",
                "https://e.example/?q=\"x\""
            })
    void refusesWhatIsMalformedOrHasNoHost(String written) {
        assertThat(Address.absolute(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%sjavascript:x",
                "%s JavaScript:x",
                "java%sscript:x",
                "javascript%s:x",
                "%svbscript:x",
                "%sdata:text/html,x",
                "%sfile:///x",
            })
    void refusesForeignSchemesBehindAndAroundAnythingThatHasNoGlyph(String pattern) {
        int[] invisible = IntStream.of(
                        0, 1, 8, 9, 10, 13, 0x1F, 0x20, 0x7F, 0x85, 0xA0, 0xAD, 0x1680, 0x2028, 0x2029, 0x202F)
                .toArray();
        IntStream.concat(
                        IntStream.of(invisible),
                        IntStream.concat(
                                IntStream.rangeClosed(0x2000, 0x200F), IntStream.of(0x205F, 0x2060, 0x3000, 0xFEFF)))
                .mapToObj(sign -> pattern.formatted(Character.toString(sign)))
                .forEach(written -> {
                    assertThat(Address.read(written)).as(written).isEmpty();
                    assertThatThrownBy(() -> new Address(written)).isInstanceOf(IllegalArgumentException.class);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a/b.md ~ a/b.md",
                "' https://e.example/　' ~ https://e.example/",
                "#a:b ~ #a:b",
                "./javascript:x ~ ./javascript:x",
                "javascript%3Ax ~ javascript%3Ax",
                "10.1000/a:b ~ 10.1000/a:b",
                "TEL:+1 ~ TEL:+1"
            })
    void readsOthersWithoutWhatBrowsersIgnore(String written, String read) {
        assertThat(Address.read(written)).contains(new Address(read));
    }

    @Test
    void removesTabsAndLineBreaks() {
        assertThat(Address.read("ht\ntps://e.\texample/\ra")).contains(new Address("https://e.example/a"));
        assertThat(new Address("https://e.example/").isOnWeb()).isTrue();
        assertThat(new Address("//e.example/").isExternal()).isTrue();
        assertThat(new Address("e/a").isExternal()).isFalse();
    }
}
