package dev.broadsheet.edition.pdf;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.typesetter.SectionStore;
import java.util.Optional;

/** The sections of one book, beside all else that runs leave for later ones. What is not asked for is let go. */
record CachedSections(Cache cache, String prefix) implements SectionStore {

    /** @param path of the PDF in the output folder */
    static CachedSections of(String path, Cache cache) {
        return new CachedSections(cache, "section of " + path + " ");
    }

    @Override
    public Optional<byte[]> get(String key) {
        return cache.kept(prefix + key);
    }

    @Override
    public void put(String key, byte[] section) {
        cache.keep(prefix + key, section);
    }

    /** All stay, since the book itself is as it was. */
    void keepAll() {
        cache.keepAll(prefix);
    }
}
