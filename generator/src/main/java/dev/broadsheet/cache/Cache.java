package dev.broadsheet.cache;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The cache of one run: takes results up from the memory of an earlier run, and remembers them for a later one. Files are
 * not kept twice; they are taken from the last output, if they are still there as they were. Safe for use by several
 * threads.
 */
public final class Cache {

    private final Memory before;
    private final Function<String, Optional<byte[]>> output;
    private final HeldValues held;
    private final boolean remembers;
    private final RecordCodec codec = new RecordCodec();
    private final Packing packing = new Packing();
    private final Map<String, Entry> after = new ConcurrentHashMap<>();
    private final Map<String, String> reasons = new ConcurrentHashMap<>();
    private final Set<String> inUse = ConcurrentHashMap.newKeySet();

    /**
     * @param before what an earlier run left
     * @param output the bytes of a file of the last output, by its path; empty when there is no such file
     * @param held what earlier runs of this process left
     */
    public Cache(Memory before, Function<String, Optional<byte[]>> output, HeldValues held) {
        this(before, output, held, true);
    }

    private Cache(Memory before, Function<String, Optional<byte[]>> output, HeldValues held, boolean remembers) {
        this.before = before;
        this.output = output;
        this.held = held;
        this.remembers = remembers;
    }

    /** Has everything made, and remembers nothing of it. */
    public static Cache none() {
        return new Cache(Memory.NONE, path -> Optional.empty(), HeldValues.none(), false);
    }

    /**
     * A value that is kept for as long as the process lives. It must not change.
     *
     * @param name unique within a run
     * @param madeOf all that it is made of, with {@code equals} by content
     */
    public <T, E extends Exception> T held(String name, Object madeOf, Class<T> type, Maker<T, E> maker) throws E {
        keepHeld(name);
        return held.get(name, madeOf, type, maker);
    }

    /** Has a value stay that this run perhaps does not ask for, since what is made of it is there already. */
    public void keepHeld(String name) {
        inUse.add(name);
    }

    /** Of a record, for the parts of a unit. */
    public String fingerprint(Record value) {
        return Fingerprint.of(codec.encode(value));
    }

    /** A record, taken up or made. */
    public <T extends Record, E extends Exception> T value(Unit unit, Class<T> type, Maker<T, E> maker) throws E {
        keepHeld(unit.name());
        Optional<Entry> known = find(unit);
        Optional<T> taken =
                known.flatMap(entry -> held.find(unit.name(), unit, type).or(() -> decode(unit, entry, type)));
        if (taken.isPresent()) {
            after.put(unit.name(), known.orElseThrow());
            return held.put(unit.name(), unit, taken.get());
        }
        T made = maker.make();
        remember(unit, made, Collections.emptySortedMap());
        return held.put(unit.name(), unit, made);
    }

    /**
     * A file of the output, taken up or made.
     *
     * @param unit is asked only when it is needed, since much may have to be read for it
     */
    public <E extends Exception> KeptFile file(Supplier<Unit> unit, String path, Maker<byte[], E> maker) throws E {
        if (!remembers) {
            return new KeptFile(maker.make(), "");
        }
        Unit asked = unit.get();
        byte[] bytes = made(asked, Nothing.class, nothing -> true, () -> Made.of(path, maker.make(), new Nothing()))
                .file();
        Entry entry = Objects.requireNonNull(after.get(asked.name()), asked.name());
        return new KeptFile(bytes, entry.files().get(0).mark().sha256());
    }

    /**
     * A file of the output of which there are many. A process that lives holds it, since to compare what it is made of costs
     * less than to digest that.
     *
     * @param madeOf all that it is made of, with {@code equals} by content
     * @param unit the same, digested
     */
    public <E extends Exception> KeptFile file(Object madeOf, Supplier<Unit> unit, String path, Maker<byte[], E> maker)
            throws E {
        return held.areLasting()
                ? new KeptFile(held("file " + path, madeOf, byte[].class, maker), "")
                : file(unit, path, maker);
    }

    /**
     * Files of the output and what is known of them, taken up or made.
     *
     * @param holds whether a value that was found still holds; for what is known only of a result, as the files that it
     *     asked for
     */
    public <T extends Record, E extends Exception> Made<T> made(
            Unit unit, Class<T> type, Predicate<T> holds, Maker<Made<T>, E> maker) throws E {
        Optional<Entry> known = find(unit);
        Optional<Made<T>> taken = known.flatMap(entry -> take(unit, entry, type, holds));
        if (taken.isPresent()) {
            after.put(unit.name(), known.orElseThrow());
            return taken.get();
        }
        Made<T> made = maker.make();
        remember(unit, made.value(), made.files());
        return made;
    }

    private void remember(Unit unit, Record value, SortedMap<String, byte[]> files) {
        if (remembers) {
            List<Entry.Output> marks = files.entrySet().stream()
                    .map(file -> new Entry.Output(file.getKey(), FileMark.of(file.getValue())))
                    .toList();
            after.put(unit.name(), new Entry(unit.parts(), packing.pack(value), marks));
        }
    }

    private Optional<Entry> find(Unit unit) {
        Entry entry = before.entries().get(unit.name());
        if (entry == null) {
            reasons.put(unit.name(), "it is new");
            return Optional.empty();
        }
        if (!entry.parts().equals(unit.parts())) {
            reasons.put(unit.name(), String.join(", ", Fingerprint.changed(entry.parts(), unit.parts())) + " changed");
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    private <T extends Record> Optional<T> decode(Unit unit, Entry entry, Class<T> type) {
        try {
            return Optional.of(packing.unpack(entry.value(), type));
        } catch (CodecException e) {
            reasons.put(unit.name(), "what is remembered of it cannot be read");
            return Optional.empty();
        }
    }

    private <T extends Record> Optional<Made<T>> take(Unit unit, Entry entry, Class<T> type, Predicate<T> holds) {
        Optional<T> value = decode(unit, entry, type);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!holds.test(value.get())) {
            reasons.put(unit.name(), "a file that it refers to changed");
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Entry.Output file : entry.files()) {
            Optional<byte[]> bytes = output.apply(file.path());
            if (bytes.isEmpty() || !file.mark().fits(bytes.get())) {
                reasons.put(unit.name(), file.path() + " is gone from the output folder or was changed there");
                return Optional.empty();
            }
            files.put(file.path(), bytes.get());
        }
        return Optional.of(new Made<>(files, value.get()));
    }

    /**
     * Ends the run.
     *
     * @param keepRest whether what was not asked for stays; else it is let go, for there may be no such article any more
     * @return what this run leaves for the next one
     */
    public Memory after(boolean keepRest) {
        if (!keepRest) {
            held.retain(inUse);
        }
        SortedMap<String, Entry> entries = new TreeMap<>(keepRest ? before.entries() : Map.of());
        entries.putAll(after);
        return new Memory(Collections.unmodifiableSortedMap(entries));
    }

    /** Why each unit was made anew, by its name, sorted. */
    public List<String> explanation() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(reasons).forEach((unit, reason) -> lines.add(unit + ": " + reason));
        return lines;
    }

    /** Of a file of which nothing else is known. */
    private record Nothing() {}
}
