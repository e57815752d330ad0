package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code baseUrl} of the local machine is an error in a published site, but acceptable in one for the author only. */
class LocalAddressTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://LOCALHOST:8000/blog/",
                "https://site.localhost/",
                "http://127.0.0.1:8000/",
                "http://0.0.0.0/",
                "http://[::1]:8000/"
            })
    void isWarnedOfOutsideThePreview(String address) {
        Project project = site(address);

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-SITE-004");
        assertThat(project.preview().generate().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost.example.org/", "http://127.example.org/", "http://192.168.1.9/"})
    void othersAreNot(String address) {
        assertThat(site(address).generate().diagnostics()).isEmpty();
    }

    private Project site(String address) {
        String keys = String.join("\n", "title: T", "editions: [site]", "articleCards: false", "baseUrl: " + address);
        return Project.in(folder).write("content/site.yaml", keys).article("a", "Text.");
    }
}
