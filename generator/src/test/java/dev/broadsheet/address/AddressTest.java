package dev.broadsheet.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
}
