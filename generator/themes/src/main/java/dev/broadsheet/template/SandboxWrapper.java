package dev.broadsheet.template;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/**
 * Exposes only maps, lists, texts, numbers, booleans, {@link Markup} and {@link LazyText} to templates: no other Java object,
 * and hence no method call.
 */
final class SandboxWrapper extends SimpleObjectWrapper {

    private final boolean xml;

    SandboxWrapper(boolean xml) {
        super(Configuration.VERSION_2_3_35);
        this.xml = xml;
    }

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        return object instanceof Map<?, ?> map ? new MapModel(map, this) : super.wrap(object);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Markup markup) {
            return xml ? PageFormats.XML.fromMarkup(markup.text()) : PageFormats.HTML.of(markup);
        }
        if (object instanceof LazyText made) {
            return new SimpleScalar(made.text());
        }
        return super.handleUnknownType(object);
    }
}
