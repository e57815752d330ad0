package dev.broadsheet.acceptance.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Gazette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A newspaper with a draft, an article for next month, and one whose time is over: readers get nothing of the three. */
class HeldBackTest {

    private static final List<String> HELD = List.of(
            "second-bridge",
            "unmeasured causeway",
            "lighthouse-goes",
            "goes dark on purpose",
            "Keepers on the outer skerry",
            "ferry-fares",
            "A winter crossing costs");

    @Test
    void noFileHasAWordOfThem() throws IOException {
        Path site = Gazette.make();
        try (Stream<Path> tree = Files.walk(site)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                assertThat(site.relativize(file).toString()).doesNotContain(HELD);
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(HELD);
            }
        }
    }
}
