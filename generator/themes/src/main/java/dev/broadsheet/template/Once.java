package dev.broadsheet.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@once place="footer" key=frame!"">}: a directive that renders its body once for each place and key, and prints the
 * same text again on other pages. Without a key, it renders the body each time; so it does in themes with user-defined
 * templates, whose output may depend on more than the key. Thread-safe.
 */
final class Once implements TemplateDirectiveModel {

    /** The maximal number of kept texts, which have some kilobytes each. */
    private static final int MOST = 500;

    private final boolean keeps;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    /** @param keeps whether the output of the body depends only on place and key */
    Once(boolean keeps) {
        this.keeps = keeps;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface
    public void execute(
            Environment environment, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body == null) {
            return;
        }
        String key = text(parameters.get("key"));
        if (!keeps || key.isEmpty()) {
            body.render(environment.getOut());
            return;
        }
        String name = text(parameters.get("place")) + ' ' + key;
        String known = kept.get(name);
        if (known == null) {
            StringWriter rendered = new StringWriter();
            body.render(rendered);
            known = rendered.toString();
            if (kept.size() < MOST) {
                kept.put(name, known);
            }
        }
        environment.getOut().write(known);
    }

    private static String text(@Nullable Object parameter) throws TemplateException {
        return parameter instanceof TemplateScalarModel text ? text.getAsString() : "";
    }
}
