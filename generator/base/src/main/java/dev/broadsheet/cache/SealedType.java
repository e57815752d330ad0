package dev.broadsheet.cache;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;

/** The type of values of a sealed interface, encoded as the number of the permitted type, then the value. */
final class SealedType implements ValueType {

    private final List<Class<?>> permitted;
    private final Function<Type, ValueType> types;

    SealedType(Class<?> type, Function<Type, ValueType> types) {
        this.permitted = List.of(type.getPermittedSubclasses());
        this.types = types;
    }

    @Override
    public void write(Object value, RecordOutput out) throws IOException {
        out.number(permitted.indexOf(value.getClass()));
        types.apply(value.getClass()).write(value, out);
    }

    @Override
    public Object read(RecordInput in) throws IOException {
        int number = in.number();
        if (number < 0 || number >= permitted.size()) {
            throw new CodecException("no such type");
        }
        return types.apply(permitted.get(number)).read(in);
    }
}
