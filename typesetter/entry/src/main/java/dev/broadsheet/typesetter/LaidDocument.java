package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.work.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been laid out but not yet drawn: its pagination is known, and its PDF is written on demand. Not safe for
 * use by several threads.
 */
public final class LaidDocument implements AutoCloseable {

    private final ByteArrayOutputStream out;
    private final Task<Optional<TypesetProblem>> fault;
    private final Pagination pagination;
    private @Nullable PdfDocument pdf;
    private Job.@Nullable Laid laid;

    private LaidDocument(
            PdfDocument pdf, ByteArrayOutputStream out, Job.Laid laid, Task<Optional<TypesetProblem>> fault) {
        this.pdf = pdf;
        this.out = out;
        this.laid = laid;
        this.fault = fault;
        this.pagination = laid.pagination();
    }

    /** @param fault checks the document for well-formedness */
    static LaidDocument of(Job job, Callable<Optional<TypesetProblem>> fault) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf;
        try {
            pdf = job.pdf(out);
        } catch (IOException e) {
            throw new UncheckedIOException(Job.NO_MEMORY, e);
        }
        try {
            return new LaidDocument(pdf, out, job.lay(pdf), new Task<>(fault));
        } catch (RuntimeException | Error e) {
            pdf.close();
            throw e;
        }
    }

    /** Returns the pagination. */
    public Pagination pagination() {
        return pagination;
    }

    /**
     * Draws the pages.
     *
     * @throws IllegalStateException if they have been drawn, or this is closed
     */
    public TypesetResult draw() {
        PdfDocument document = pdf;
        Job.Laid pages = laid;
        if (document == null || pages == null) {
            throw new IllegalStateException("document: it is drawn once at most, and not when it is closed");
        }
        pdf = null;
        laid = null;
        try (document) {
            TypesetReport drawn = pages.draw();
            document.finish();
            TypesetReport report = fault.get().map(drawn::after).orElse(drawn);
            return new TypesetResult(out.toByteArray(), report.pagination(), report.composition(), report.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(Job.NO_MEMORY, e);
        }
    }

    /** Releases the pages, drawn or not. */
    @Override
    public void close() {
        PdfDocument document = pdf;
        if (document != null) {
            document.close();
            pdf = null;
            laid = null;
        }
    }
}
