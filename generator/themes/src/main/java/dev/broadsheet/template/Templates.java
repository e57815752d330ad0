package dev.broadsheet.template;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Runs the templates of a theme with FreeMarker. Templates are parsed at first use and cached. A template that exceeded a limit
 * is not run again. Thread-safe.
 */
final class Templates {

    private final Configuration freemarker;
    private final SandboxWrapper forHtml = new SandboxWrapper(false);
    private final SandboxWrapper forXml = new SandboxWrapper(true);
    private final Optional<TimeLimit> limit;
    private final Map<String, TemplateFailure> stopped = new ConcurrentHashMap<>();

    /**
     * @param files returns the files of the theme by path
     * @param limit limits the time of user-defined templates; empty for the default theme, whose templates terminate
     */
    Templates(Function<String, Optional<byte[]>> files, Optional<TimeLimit> limit) {
        this.freemarker = Sandbox.configuration(files, limit.isEmpty());
        this.limit = limit;
    }

    /** Parses a template. @return whether it succeeded; a failure is reported when the template is run */
    boolean parse(String path) {
        try {
            freemarker.getTemplate(path);
            return true;
        } catch (IOException | StackOverflowError e) {
            return false;
        }
    }

    /** Runs a template, and returns the page in UTF-8. */
    byte[] render(String name, Map<String, Object> model, TemplateErrors errors) throws TemplateFailure {
        TemplateFailure before = stopped.get(name);
        if (before != null) {
            throw before;
        }
        if (limit.isEmpty()) {
            Optional<byte[]> page = untraced(name, model);
            if (page.isPresent()) {
                return page.get();
            }
        }
        Budget budget = new Budget();
        try {
            process(name, model, budget);
            return budget.bytes();
        } catch (TemplateException e) {
            throw errors.failed(e, name);
        } catch (IOException e) {
            throw errors.notParsed(e, name);
        } catch (Budget.Exceeded e) {
            throw stop(name, errors.exceeded(e, name, budget, String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            throw errors.exceeded(e, name, budget, "the template calls itself without end");
        } catch (OutOfMemoryError e) {
            if (limit.isEmpty()) {
                throw e; // templates of the default theme need only memory that the content requires
            }
            throw stop(name, errors.exceeded(e, name, budget, "the template asks for more memory than there is"));
        }
    }

    /**
     * Runs a template of the default theme without tracing the current element, which matters only if it fails; then the
     * template is run again with tracing.
     *
     * @return the page; empty if the template failed
     */
    private Optional<byte[]> untraced(String name, Map<String, Object> model) {
        Budget budget = new Budget();
        try {
            environment(name, model, budget).process();
            return Optional.of(budget.bytes());
        } catch (TemplateException | IOException | Budget.Exceeded | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private Environment environment(String name, Map<String, Object> model, Budget budget)
            throws IOException, TemplateException {
        return freemarker
                .getTemplate(name)
                .createProcessingEnvironment(model, budget.page(), name.endsWith(".ftlx") ? forXml : forHtml);
    }

    private void process(String name, Map<String, Object> model, Budget budget) throws TemplateException, IOException {
        Environment environment = environment(name, model, budget);
        environment.setTemplateProcessingTracer(budget);
        if (limit.isPresent()) {
            limit.get().run(environment::process);
        } else {
            environment.process();
        }
    }

    /** Records a template that exceeded a limit, since it would do so on each page, and returns its first failure. */
    private TemplateFailure stop(String name, TemplateFailure failure) {
        TemplateFailure first = stopped.putIfAbsent(name, failure);
        return first == null ? failure : first;
    }
}
