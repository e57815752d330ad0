package dev.broadsheet.cache;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The type of records, encoded as their components in order. */
final class RecordType implements ValueType {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Type[] declared;
    private final Function<Type, ValueType> types;
    private volatile ValueType @Nullable [] components;

    RecordType(Class<?> type, Function<Type, ValueType> types) {
        RecordComponent[] found = type.getRecordComponents();
        this.types = types;
        this.declared =
                Arrays.stream(found).map(RecordComponent::getGenericType).toArray(Type[]::new);
        this.accessors = Arrays.stream(found).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            Class<?>[] raw = Arrays.stream(found).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = type.getDeclaredConstructor(raw);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every record has it", e);
        }
        constructor.setAccessible(true);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
    }

    /** Returns the types of the components, determined lazily, since a record may contain values of its own type. */
    private ValueType[] components() {
        ValueType[] found = components;
        if (found == null) {
            found = Arrays.stream(declared).map(types).toArray(ValueType[]::new);
            components = found;
        }
        return found;
    }

    @Override
    public void write(Object value, RecordOutput out) throws IOException {
        ValueType[] parts = components();
        for (int i = 0; i < parts.length; i++) {
            try {
                parts[i].write(accessors[i].invoke(value), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    @Override
    public Object read(RecordInput in) throws IOException {
        ValueType[] parts = components();
        @Nullable Object[] values = new @Nullable Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new CodecException(e); // the record's constructor rejected the values
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
