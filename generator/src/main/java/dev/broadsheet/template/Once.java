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
 * {@code <@once place="footer" key=frame!"">}: renders what it holds once for each place and key, and writes the same again on
 * other pages. Without a key it renders it each time; so it does in themes with templates of the user's, in which what it holds may
 * print anything. Safe for use by several threads.
 */
final class Once implements TemplateDirectiveModel {

    /** So many pieces of some kilobytes are kept. */
    private static final int MOST = 500;

    private final boolean keeps;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    /** @param keeps whether what the directive holds prints the same wherever its key is the same */
    Once(boolean keeps) {
        this.keeps = keeps;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface of FreeMarker
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
