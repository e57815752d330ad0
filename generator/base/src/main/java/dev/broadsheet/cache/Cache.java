package dev.broadsheet.cache;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The cache of one run: reuses results of an earlier run, and records results for a later one. Output files are not stored
 * twice: they are read from the last output if they are unchanged there. Thread-safe.
 */
public final class Cache {

    private static final String LIBRARY_TEXTS = "texts of libraries";

    private final CacheSnapshot before;
    private final Function<String, Optional<byte[]>> output;
    private final MemoryCache held;
    private final ByteStore store;
    private final boolean remembers;
    private final boolean hashes;
    private final RecordCodec codec = new RecordCodec();
    private final Map<String, Entry> after = new ConcurrentHashMap<>();
    private final Map<String, String> reasons = new ConcurrentHashMap<>();
    private final Set<String> inUse = ConcurrentHashMap.newKeySet();
    private final LibraryTexts libraryTexts;

    /**
     * @param before the snapshot of an earlier run
     * @param output returns the bytes of a file of the last output by its path; empty if there is no such file
     * @param held the values of earlier runs of this process
     * @param store receives the recorded results
     */
    public Cache(CacheSnapshot before, Function<String, Optional<byte[]>> output, MemoryCache held, ByteStore store) {
        this(before, output, held, store, true, true);
    }

    private Cache(
            CacheSnapshot before,
            Function<String, Optional<byte[]>> output,
            MemoryCache held,
            ByteStore store,
            boolean remembers,
            boolean hashes) {
        this.store = store;
        this.before = before;
        this.output = output;
        this.held = held;
        this.remembers = remembers;
        this.hashes = hashes;
        this.libraryTexts =
                LibraryTexts.of(left(LIBRARY_TEXTS, LibraryTexts.Answers.class).orElse(LibraryTexts.Answers.NONE));
    }

    /** Returns a cache that neither reuses nor records results. Since no key is kept, none has to be hidden. */
    public static Cache none() {
        CacheSnapshot nothing = new CacheSnapshot(new SipHash(0, 0), Collections.emptySortedMap());
        return new Cache(nothing, path -> Optional.empty(), MemoryCache.none(), ByteStore.MEMORY, false, true);
    }

    /** Returns a copy of an unused cache that identifies output files without SHA-256, which is slow. */
    public Cache withoutHashes() {
        return new Cache(before, output, held, store, remembers, false);
    }

    /**
     * Returns a value that stays in memory between the runs of a process, reused or computed. It must not change.
     *
     * @param name unique within a run
     * @param madeOf all inputs of the value, with {@code equals} by content
     */
    public <T, E extends Exception> T held(String name, Object madeOf, Class<T> type, Computation<T, E> computation)
            throws E {
        keepHeld(name);
        return held.get(name, madeOf, type, computation);
    }

    /**
     * Keeps a {@linkplain #held held} value for the next run even if this run does not request it, because a result derived
     * from it was reused.
     */
    public void keepHeld(String name) {
        if (held.areLasting()) {
            inUse.add(name);
        }
    }

    /** Returns the cached results of library calls. */
    public LibraryTexts libraryTexts() {
        return libraryTexts;
    }

    /** Returns the hash function for parts of keys. Its secret key is the same in every run that uses the same cache. */
    public SipHash hash() {
        return before.hash();
    }

    /** Returns the fingerprint of a record, for the parts of a key. */
    public String fingerprint(Record value) {
        return Fingerprint.of(codec.encode(value));
    }

    /**
     * Returns whether a record can be reused, provided that the cache entry is readable.
     *
     * @param name the name of the key
     * @param key called only if there is an entry with this name
     */
    public boolean knows(String name, Supplier<CacheKey> key) {
        Entry entry = before.entries().get(name);
        return entry != null && entry.parts().equals(key.get().parts());
    }

    /** Returns a record, reused or computed. */
    public <T extends Record, E extends Exception> T value(CacheKey key, Class<T> type, Computation<T, E> computation)
            throws E {
        keepHeld(key.name());
        Optional<Entry> known = find(key);
        Optional<T> taken =
                known.flatMap(entry -> held.find(key.name(), key, type).or(() -> decode(key, entry, type)));
        if (taken.isPresent()) {
            after.put(key.name(), known.orElseThrow());
            return held.put(key.name(), key, taken.get());
        }
        T made = computation.compute();
        remember(key, made, Collections.emptySortedMap());
        return held.put(key.name(), key, made);
    }

    /**
     * Returns a record that an earlier run {@linkplain #leave left}, regardless of its inputs: the caller checks which of its
     * content is still valid.
     */
    public <T extends Record> Optional<T> left(String name, Class<T> type) {
        return Optional.ofNullable(before.entries().get(name)).flatMap(entry -> {
            try {
                return Optional.of(decode(entry.value(), type));
            } catch (CodecException e) {
                return Optional.empty();
            }
        });
    }

    /** Records a value for a later run, unless this cache records nothing. @param name unique within a run */
    public void leave(String name, Supplier<? extends Record> value) {
        if (remembers) {
            remember(new CacheKey(name, Collections.emptySortedMap()), value.get(), Collections.emptySortedMap());
        }
    }

    /**
     * Returns an output file, reused or rendered.
     *
     * @param key called only if it is needed, since it may have to read many files
     */
    public <E extends Exception> KeptFile file(Supplier<CacheKey> key, String path, Computation<byte[], E> computation)
            throws E {
        if (!remembers) {
            return KeptFile.of(computation.compute());
        }
        CacheKey asked = key.get();
        Optional<FileDigest> known = find(asked).flatMap(entry -> mark(asked, entry));
        if (known.isPresent()) {
            remember(asked, path, known.get());
            return new KeptFile(() -> output.apply(path).orElseThrow(() -> gone(path)), known, true);
        }
        byte[] bytes = computation.compute();
        FileDigest mark = mark(bytes);
        remember(asked, path, mark);
        return new KeptFile(() -> bytes, Optional.of(mark), false);
    }

    private void remember(CacheKey key, String path, FileDigest mark) {
        after.put(key.name(), new Entry(key.parts(), StoredBytes.NONE, List.of(new Entry.Output(path, mark))));
    }

    /** Returns the mark of an entry's file; empty if the last output no longer has the file with the same content. */
    private Optional<FileDigest> mark(CacheKey key, Entry entry) {
        Entry.Output file = entry.files().get(0);
        return published(key, file).map(bytes -> isEnough(file.mark()) ? file.mark() : mark(bytes));
    }

    private static UncheckedIOException gone(String path) {
        return new UncheckedIOException(new NoSuchFileException(path, null, "it was there a moment ago"));
    }

    /**
     * Returns one of many similar output files, reused or rendered. A process with several runs holds it in memory.
     *
     * @param key called only if it is needed, since it may have to read many files
     */
    public <E extends Exception> KeptFile fileOfMany(
            Supplier<CacheKey> key, String path, Computation<byte[], E> computation) throws E {
        return held.areLasting()
                ? KeptFile.of(held("file " + path, key.get(), byte[].class, computation))
                : file(key, path, computation);
    }

    /**
     * Returns output files with a value, reused or rendered.
     *
     * @param holds whether a cached value is still valid, for inputs that only the result reveals, such as the files that it
     *     requested
     */
    public <T extends Record, E extends Exception> CachedResult<T> made(
            CacheKey key, Class<T> type, Predicate<T> holds, Computation<CachedResult<T>, E> computation) throws E {
        Optional<Entry> known = find(key);
        Optional<CachedResult<T>> taken = known.flatMap(entry -> take(key, entry, type, holds));
        if (taken.isPresent()) {
            after.put(key.name(), known.orElseThrow());
            return taken.get();
        }
        CachedResult<T> made = computation.compute();
        remember(key, made.value(), made.files());
        return made;
    }

    /** Returns the mark of an output file with these bytes. */
    public FileDigest mark(byte[] bytes) {
        return hashes ? FileDigest.of(bytes) : FileDigest.unhashed(bytes);
    }

    private boolean isEnough(FileDigest mark) {
        return mark.isHashed() || !hashes;
    }

    /** Returns the mark of the first file of a result that this run reused or recorded. */
    public Optional<FileDigest> mark(String name) {
        return Optional.ofNullable(after.get(name))
                .flatMap(entry -> entry.files().stream()
                        .map(Entry.Output::mark)
                        .filter(this::isEnough)
                        .findFirst());
    }

    /** Returns bytes that an earlier run {@linkplain #keep kept}, and keeps them for a later one. */
    public Optional<byte[]> kept(String name) {
        Entry entry = before.entries().get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = entry.value().get().get();
            after.put(name, entry);
            return Optional.of(bytes);
        } catch (CodecException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps bytes for a later run, unless this cache records nothing.
     *
     * @param name unique within a run and for the inputs of the bytes
     */
    public void keep(String name, byte[] bytes) {
        if (remembers) {
            after.put(name, new Entry(Collections.emptySortedMap(), new StoredBytes(store.keep(bytes)), List.of()));
        }
    }

    /** Keeps all entries with a name prefix for a later run, although this run did not request them. */
    public void keepAll(String prefix) {
        before.entries().tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .forEach(entry -> after.putIfAbsent(entry.getKey(), entry.getValue()));
    }

    private void remember(CacheKey key, Record value, SortedMap<String, byte[]> files) {
        if (remembers) {
            List<Entry.Output> marks = files.entrySet().stream()
                    .map(file -> new Entry.Output(file.getKey(), mark(file.getValue())))
                    .toList();
            after.put(key.name(), new Entry(key.parts(), new StoredBytes(codec.keep(value, store)), marks));
        }
    }

    private Optional<Entry> find(CacheKey key) {
        Entry entry = before.entries().get(key.name());
        if (entry == null) {
            reasons.put(key.name(), "it is new");
            return Optional.empty();
        }
        if (!entry.parts().equals(key.parts())) {
            reasons.put(key.name(), String.join(", ", Fingerprint.changed(entry.parts(), key.parts())) + " changed");
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    private <T extends Record> T decode(StoredBytes value, Class<T> type) {
        return codec.decode(value.get(), type);
    }

    private <T extends Record> Optional<T> decode(CacheKey key, Entry entry, Class<T> type) {
        try {
            return Optional.of(decode(entry.value(), type));
        } catch (CodecException e) {
            reasons.put(key.name(), "what is remembered of it cannot be read");
            return Optional.empty();
        }
    }

    private <T extends Record> Optional<CachedResult<T>> take(
            CacheKey key, Entry entry, Class<T> type, Predicate<T> holds) {
        Optional<T> value = decode(key, entry, type);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!holds.test(value.get())) {
            reasons.put(key.name(), "a file that it refers to changed");
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Entry.Output file : entry.files()) {
            Optional<byte[]> bytes = published(key, file);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            files.put(file.path(), bytes.get());
        }
        return Optional.of(new CachedResult<>(files, value.get()));
    }

    /** Returns the bytes of a file if the last output has it unchanged. */
    private Optional<byte[]> published(CacheKey key, Entry.Output file) {
        Optional<byte[]> bytes = output.apply(file.path()).filter(file.mark()::fits);
        if (bytes.isEmpty()) {
            reasons.put(key.name(), file.path() + " is gone from the output folder or was changed there");
        }
        return bytes;
    }

    /**
     * Ends the run.
     *
     * @param keepRest whether entries that were not requested are kept; otherwise they are dropped, since their articles may no
     *     longer exist
     * @return the snapshot for the next run
     */
    public CacheSnapshot after(boolean keepRest) {
        if (!keepRest) {
            held.retain(inUse);
        }
        if (libraryTexts.hasMore()) {
            leave(LIBRARY_TEXTS, libraryTexts::answers);
        } else {
            keepAll(LIBRARY_TEXTS);
        }
        SortedMap<String, Entry> entries = new TreeMap<>(keepRest ? before.entries() : Map.of());
        entries.putAll(after);
        return new CacheSnapshot(before.hash(), Collections.unmodifiableSortedMap(entries));
    }

    /** Returns lines that say why each result was computed again, sorted by the names of the keys. */
    public List<String> explanation() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(reasons).forEach((key, reason) -> lines.add(key + ": " + reason));
        return lines;
    }
}
