package dev.broadsheet.template;

import dev.broadsheet.source.Limits;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Limits the steps and the size of rendering one page, so that an endless template gives a diagnostic and does not hang the
 * build. Also tracks the template element being rendered.
 */
final class Budget implements TemplateProcessingTracer {

    private final Page page = new Page();
    private int steps;
    private volatile @Nullable TracedElement current;

    /** Thrown when a template exceeds a limit. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded(String message) {
            super(message);
        }
    }

    /** Returns the writer that collects the page. */
    Writer page() {
        return page;
    }

    byte[] bytes() {
        return page.takeBytes();
    }

    /** Returns the element that was entered last; null before the first. */
    @Nullable
    TracedElement current() {
        return current;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        current = element;
        if (++steps > Limits.TEMPLATE_STEPS) {
            throw new Exceeded("the template does not come to an end");
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        // only entered elements count as steps
    }

    private static final class Page extends Utf8Writer {

        @Override
        public void write(char[] text, int offset, int length) {
            check(length);
            super.write(text, offset, length);
        }

        @Override
        public void write(String text, int offset, int length) {
            check(length);
            super.write(text, offset, length);
        }

        @Override
        public void write(byte[] encoded) {
            check(encoded.length);
            super.write(encoded);
        }

        @Override
        void escape(String text, byte[][] escapes) {
            check(text.length());
            super.escape(text, escapes);
        }

        private void check(int more) {
            if (count() + (long) more > Limits.PAGE_BYTES) {
                throw new Exceeded("the page grows beyond " + Limits.PAGE_BYTES / (1024 * 1024) + " MB");
            }
        }
    }
}
