package dev.broadsheet.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Configures FreeMarker as a sandbox: templates access no class, no method, no file outside the theme, and no settings of the
 * machine.
 */
final class Sandbox {

    private Sandbox() {}

    /**
     * @param files returns the files of the theme by path
     * @param keeps whether the directive {@link Once} may keep rendered text
     */
    static Configuration configuration(Function<String, Optional<byte[]>> files, boolean keeps) {
        Configuration freemarker = new Interruptible();
        freemarker.setTemplateLoader(new ThemeTemplates(files));
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setLocalizedLookup(false);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setRegisteredCustomOutputFormats(PageFormats.ALL);
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setObjectWrapper(new SandboxWrapper(false));
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setArithmeticEngine(new BoundedArithmetic());
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(false);
        freemarker.setShowErrorTips(false);
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        freemarker.setSharedVariable("once", new Once(keeps));
        return freemarker;
    }

    /**
     * Adds an interruption check to each loop of each parsed template. An iteration without a body thus counts as a step, and
     * an abandoned thread ends.
     */
    private static final class Interruptible extends Configuration {

        /**
         * Templates by name. The keys of FreeMarker's own cache have more components, which is slower for each part of each
         * page.
         */
        private final Map<String, Template> parsed = new ConcurrentHashMap<>();

        Interruptible() {
            super(VERSION_2_3_35);
        }

        @Override
        public Template getTemplate(
                String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
                throws IOException {
            Template known = parse ? parsed.get(name) : null;
            if (known != null) {
                return known;
            }
            synchronized (parsed) {
                Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
                if (template != null && parse && !parsed.containsValue(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
                if (template != null && parse) {
                    parsed.put(name, template);
                }
                return template;
            }
        }
    }

    /** Loads templates from the theme's files; a template source is the path. */
    private record ThemeTemplates(Function<String, Optional<byte[]>> files) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return files.apply(name).isPresent() ? name : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            byte[] bytes = files.apply((String) source).orElseThrow();
            return new StringReader(new String(bytes, StandardCharsets.UTF_8));
        }

        @Override
        public void closeTemplateSource(Object source) {
            // nothing is open
        }
    }
}
