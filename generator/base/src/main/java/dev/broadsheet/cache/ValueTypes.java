package dev.broadsheet.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The encodings by the Java types that records declare. */
final class ValueTypes {

    private final Map<Type, ValueType> known = new ConcurrentHashMap<>(SimpleTypes.ALL);

    ValueTypes() {
        known.put(SpillableBytes.class, SpillableBytes.TYPE);
    }

    /** @param stored the encoding of {@link StoredBytes} */
    ValueTypes(ValueType stored) {
        this();
        known.put(StoredBytes.class, stored);
    }

    ValueType of(Type type) {
        ValueType found = known.get(type);
        if (found == null) {
            // Not computeIfAbsent: creating a type looks up the types of its parts.
            found = make(type);
            known.put(type, found);
        }
        return found;
    }

    private ValueType make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof Class<?> plain) {
            return plain(plain, Map.of());
        }
        throw unknown(type);
    }

    private ValueType generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return new ContainerTypes.OfOptional(of(arguments[0]));
        }
        if (raw == List.class) {
            return new ContainerTypes.OfList(of(arguments[0]));
        }
        if (Set.class.isAssignableFrom(raw)) {
            return new ContainerTypes.OfSet(of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new ContainerTypes.OfMap(of(arguments[0]), of(arguments[1]));
        }
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return plain(raw, bound);
    }

    private ValueType plain(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        if (type.isRecord()) {
            return new RecordType(type, declared -> of(bound.getOrDefault(declared, declared)));
        }
        if (type.isEnum()) {
            return new SimpleTypes.OfEnum(type);
        }
        if (type.isSealed()) {
            return new SealedType(type, this::of);
        }
        throw unknown(type);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("cannot be written: " + type.getTypeName());
    }
}
