package dev.broadsheet.edition.pdf;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.typesetter.api.SectionStore;
import java.util.Optional;

/** The typeset sections of one book in the cache of the run. Sections that a run does not use are dropped. */
record CachedSections(Cache cache, String prefix) implements SectionStore {

    /** @param path the path of the PDF in the output folder */
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

    /** Retains all sections; for a run that reuses the whole PDF and so uses no section. */
    void keepAll() {
        cache.keepAll(prefix);
    }
}
