package dev.broadsheet.template;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.MapKeyValuePairIterator;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The FreeMarker model of a map with text keys and non-null values. Keys are listed in their natural order, since the order of
 * {@link Map#of} differs between processes; they are sorted when a template lists them.
 */
record MapModel(Map<?, ?> map, ObjectWrapper wrapper) implements TemplateHashModelEx2, WrapperTemplateModel {

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object value = map.get(key);
        return value == null ? null : wrapper.wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(sorted().keySet(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        return new SimpleCollection(sorted().values(), wrapper);
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() {
        return new MapKeyValuePairIterator(sorted(), wrapper);
    }

    private Map<?, ?> sorted() {
        return map instanceof SortedMap<?, ?> ? map : new TreeMap<>(map);
    }

    @Override
    public Object getWrappedObject() {
        return map;
    }
}
