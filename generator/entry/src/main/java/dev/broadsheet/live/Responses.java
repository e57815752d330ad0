package dev.broadsheet.live;

import dev.broadsheet.live.Requests.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Maps URLs to responses: files of the last successful build, or the problems of a failed one. */
final class Responses {

    static final String SCRIPT = "/_live/reload.js";

    /** Returns the number of the last build. Pages ask again and again, since a browser has few connections for waiting. */
    private static final String VERSION = "/_live/version";

    private static final String PDF_PREVIEW = "/_live/pdf/";

    private static final int MOVED = 302;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;

    private final Builds builds;
    private final ComponentGallery gallery;

    Responses(Builds builds, ComponentGallery gallery) {
        this.builds = builds;
        this.gallery = gallery;
    }

    Answer to(URI address) {
        String path = Optional.ofNullable(address.getPath())
                .filter(text -> text.startsWith("/"))
                .orElse("/");
        if (path.equals(SCRIPT)) {
            return Answer.file(MediaTypes.of(SCRIPT), script());
        }
        if (path.equals(VERSION)) {
            return Answer.text(200, String.valueOf(builds.version()));
        }
        if (path.startsWith(ComponentGallery.PATH)) {
            return gallery.to(address); // shows the templates, whatever is wrong with the content
        }
        Answer answer = path.startsWith(PDF_PREVIEW)
                ? pdfPreview(path.substring(PDF_PREVIEW.length()))
                : file(path.substring(1), address);
        boolean page = answer.type().startsWith("text/html");
        return builds.failure()
                .filter(failure -> page)
                .map(failure -> Answer.html(FAULT, LivePages.failure(failure)))
                .orElse(answer);
    }

    private Answer file(String path, URI address) {
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<byte[]> found = builds.file(name);
        if (found.isPresent()) {
            return Answer.file(MediaTypes.of(name), found.get());
        }
        if (builds.file(path + "/index.html").isPresent()) {
            return new Answer(MOVED, "text/plain", Optional.of(address.getRawPath() + "/"), new byte[0]);
        }
        String missing = builds.file("404.html")
                .map(page -> new String(page, StandardCharsets.UTF_8))
                .orElse(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Not found</title></head><p>Not found</p></html>");
        return Answer.html(NOT_FOUND, missing);
    }

    private Answer pdfPreview(String path) {
        if (path.isEmpty()) {
            return Answer.html(200, LivePages.pdfs(builds.files()));
        }
        return builds.file(path).isPresent() && path.endsWith(".pdf")
                ? Answer.html(200, LivePages.pdf(path))
                : Answer.text(NOT_FOUND, "There is no such PDF.");
    }

    private static byte[] script() {
        try (InputStream in = Objects.requireNonNull(Responses.class.getResourceAsStream("reload.js"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
