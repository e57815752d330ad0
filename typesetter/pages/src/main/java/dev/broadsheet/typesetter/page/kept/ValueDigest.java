package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.recording.Digest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes digests of values: records, enums, numbers, strings, and collections of them. */
class ValueDigest {

    private final Map<Class<?>, Method[]> components = new HashMap<>();
    private Digest out = new Digest();

    /** Returns a digest of the values that an action adds. */
    final byte[] apart(Runnable writing) {
        Digest around = out;
        out = new Digest();
        try {
            writing.run();
            return out.end();
        } finally {
            out = around;
        }
    }

    final Digest out() {
        return out;
    }

    final void add(@Nullable Object value) {
        if (value == null) {
            out.number(0);
        } else if (value instanceof String text) {
            out.number(1).text(text);
        } else if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
            number(value);
        } else if (value instanceof Enum<?> word) {
            out.number(2).text(word.getDeclaringClass().getName()).text(word.name());
        } else if (value instanceof Optional<?> maybe) {
            out.number(maybe.isPresent() ? 4 : 3);
            maybe.ifPresent(this::add);
        } else if (value instanceof Locale language) {
            language(language);
            out.number(5).text(language.toLanguageTag());
        } else {
            composed(value);
        }
    }

    private void number(Object value) {
        out.number(6);
        if (value instanceof Double amount) {
            out.number(Double.doubleToLongBits(amount));
        } else if (value instanceof Float amount) {
            out.number(Float.floatToIntBits(amount));
        } else if (value instanceof Number whole) {
            out.number(whole.longValue());
        } else {
            out.text(value.toString());
        }
    }

    private void composed(Object value) {
        if (value instanceof Set<?> set) {
            unordered(set);
        } else if (value instanceof Collection<?> list) {
            out.number(7).number(list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            unordered(map.entrySet());
        } else if (value instanceof Map.Entry<?, ?> entry) {
            add(entry.getKey());
            add(entry.getValue());
        } else if (value instanceof Object[] array) {
            add(Arrays.asList(array));
        } else if (value instanceof double[] array) {
            out.number(8).number(array.length);
            Arrays.stream(array).forEach(this::add);
        } else if (!special(value)) {
            components(value);
        }
    }

    /** Adds values in the order of their digests, since the iteration order of the JDK's immutable sets and maps varies. */
    private void unordered(Collection<?> values) {
        List<String> digests = new ArrayList<>();
        values.forEach(value -> digests.add(HexFormat.of().formatHex(apart(() -> add(value)))));
        Collections.sort(digests);
        out.number(9).number(digests.size());
        digests.forEach(out::text);
    }

    /** Adds a value that needs a special treatment. @return whether it was added */
    boolean special(Object value) {
        return false;
    }

    /** Receives each language that is added. */
    void language(Locale language) {}

    final void components(Object value) {
        if (!value.getClass().isRecord()) {
            throw new NoDigestException(value.getClass().getName());
        }
        out.number(10).number(value.getClass().getName().hashCode());
        for (Method component : components.computeIfAbsent(value.getClass(), ValueDigest::accessors)) {
            try {
                add(component.invoke(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Method[] accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toArray(Method[]::new);
    }
}
