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
 * FreeMarker with the templates of a theme, parsed when they are first asked for. Immutable, but for its cache of them and the
 * list of those that do not come to an end. Safe for use by several threads.
 */
final class Templates {

    private final Configuration freemarker;
    private final SandboxWrapper forHtml = new SandboxWrapper(false);
    private final SandboxWrapper forXml = new SandboxWrapper(true);
    private final Optional<Watch> watch;
    private final Map<String, TemplateFailure> stopped = new ConcurrentHashMap<>();

    /**
     * @param files of the theme, by path
     * @param watch over templates of the user's; empty for the default theme's, which are known to come to an end
     */
    Templates(Function<String, Optional<byte[]>> files, Optional<Watch> watch) {
        this.freemarker = Sandbox.configuration(files, watch.isEmpty());
        this.watch = watch;
    }

    /** Parses a template; false when it cannot be, which is reported when it is run. */
    boolean parse(String path) {
        try {
            freemarker.getTemplate(path);
            return true;
        } catch (IOException | StackOverflowError e) {
            return false;
        }
    }

    /** Runs a template. */
    byte[] render(String name, Map<String, Object> model, TemplateErrors errors) throws TemplateFailure {
        TemplateFailure before = stopped.get(name);
        if (before != null) {
            throw before;
        }
        if (watch.isEmpty()) {
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
            if (watch.isEmpty()) {
                throw e; // the default theme asks for no more than the content needs
            }
            throw stop(name, errors.exceeded(e, name, budget, "the template asks for more memory than there is"));
        }
    }

    /**
     * The page of a template that is known to come to an end. Where rendering is at each moment is of interest only when it fails,
     * and then it is done once more.
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
        if (watch.isPresent()) {
            watch.get().run(environment::process);
        } else {
            environment.process();
        }
    }

    /** What takes long once takes as long for each page, and is reported once. */
    private TemplateFailure stop(String name, TemplateFailure failure) {
        TemplateFailure first = stopped.putIfAbsent(name, failure);
        return first == null ? failure : first;
    }
}
