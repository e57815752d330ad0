package dev.broadsheet.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** FreeMarker without reach: no class, no method, no file outside the theme, nothing that the machine decides. */
final class Sandbox {

    private Sandbox() {}

    static Configuration configuration(Function<String, Optional<byte[]>> files) {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
        freemarker.setTemplateLoader(new ThemeTemplates(files));
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setLocalizedLookup(false);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setObjectWrapper(new SandboxWrapper(false));
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(false);
        freemarker.setShowErrorTips(false);
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        return freemarker;
    }

    /** Gives FreeMarker the theme's files; a source is its path. */
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
