package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a process holds from one run to the next. */
class CacheTest {

    private final MemoryCache held = MemoryCache.lasting();

    private Cache run(String... names) {
        Cache cache = new Cache(CacheSnapshot.NONE, path -> Optional.empty(), held, ByteStore.MEMORY);
        for (String name : names) {
            cache.held(name, "text", String.class, () -> "made");
        }
        return cache;
    }

    private Optional<String> find(String name) {
        return held.find(name, "text", String.class);
    }

    @Test
    void letsGoWhatARunDidNotAskFor() {
        run("stays", "deleted").after(false);
        run("stays").after(false);

        assertThat(find("stays")).contains("made");
        assertThat(find("deleted")).isEmpty();
    }

    @Test
    void holdsWhatIsSaidToStay() {
        run("text").after(false);
        Cache next = run("page");
        next.keepHeld("text");
        next.after(false);

        assertThat(find("text")).contains("made");
    }

    @Test
    void letsGoNothingAfterARunThatDidNotPublish() {
        run("page").after(false);
        run().after(true);

        assertThat(find("page")).contains("made");
    }
}
