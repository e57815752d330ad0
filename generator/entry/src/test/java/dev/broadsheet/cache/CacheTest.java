package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results that a process holds from one run to the next. */
class CacheTest {

    private final MemoryCache held = MemoryCache.lasting();

    private Cache run(String... names) {
        Cache cache = new Cache(CacheSnapshot.empty(), path -> Optional.empty(), held, ByteStore.MEMORY);
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

    @Test
    void asksALibraryOnce() {
        Cache first = new Cache(CacheSnapshot.empty(), path -> Optional.empty(), held, ByteStore.MEMORY);
        assertThat(first.libraryTexts().isEmpty()).isTrue();
        assertThat(first.libraryTexts().text("date en", "2026-01-02", () -> "January 2"))
                .isEqualTo("January 2");
        Cache second = new Cache(first.after(false), path -> Optional.empty(), held, ByteStore.MEMORY);
        assertThat(second.libraryTexts().isEmpty()).isFalse();
        Cache third = new Cache(second.after(false), path -> Optional.empty(), held, ByteStore.MEMORY);

        assertThat(third.libraryTexts().text("date en", "2026-01-02", () -> "asked"))
                .isEqualTo("January 2");
        assertThat(third.libraryTexts().text("date de", "2026-01-02", () -> "asked"))
                .isEqualTo("asked");
    }
}
