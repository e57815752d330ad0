package dev.broadsheet.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.StringWriter;

/**
 * How much a template may do, so that a loop that never ends gives a diagnostic and not a hanging build. Against mistakes,
 * not against malice: a template is the user's own, and a loop without a body does no step.
 */
final class Limits {

    /** Characters of one page. */
    static final int OUTPUT = 32 * 1024 * 1024;

    /** Directives and interpolations run for one page. */
    static final int STEPS = 5_000_000;

    private Limits() {}

    /** The template went past a limit. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    /** Collects the page. */
    static final class Page extends StringWriter {

        @Override
        public void write(char[] text, int offset, int length) {
            check(length);
            super.write(text, offset, length);
        }

        @Override
        public void write(String text) {
            check(text.length());
            super.write(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            check(length);
            super.write(text, offset, length);
        }

        private void check(int more) {
            if (getBuffer().length() + (long) more > OUTPUT) {
                throw new Exceeded("the page grows beyond " + OUTPUT / (1024 * 1024) + " MB");
            }
        }
    }

    /** Counts steps. */
    static final class Steps implements TemplateProcessingTracer {

        private int taken;

        @Override
        public void enterElement(Environment environment, TracedElement element) {
            if (++taken > STEPS) {
                throw new Exceeded("the template does not come to an end");
            }
        }

        @Override
        public void exitElement(Environment environment, TracedElement element) {
            // only entering counts
        }
    }
}
