package dev.broadsheet.live;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Notifies a page of a new build by one server-sent event (HTML, section 9.2). */
final class Reloads {

    static final String PATH = "/_live/events";

    private static final String SINCE = "since=";

    /** The interval of writes, which reveal closed connections. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Builds builds;

    Reloads(Builds builds) {
        this.builds = builds;
    }

    void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        long known = since(exchange.getRequestURI().getQuery());
        try (OutputStream out = exchange.getResponseBody()) {
            write(out, "retry: 500\n\n");
            long now = builds.await(known, Duration.ZERO);
            while (now == known && !builds.isClosed()) {
                now = builds.await(known, PATIENCE);
                write(out, now == known ? ": nothing new\n\n" : "");
            }
            write(out, now == known ? "" : "data: " + now + "\n\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the version that the page was built with; an invalid one counts as outdated. */
    private static long since(String query) {
        try {
            return query != null && query.startsWith(SINCE) ? Long.parseLong(query.substring(SINCE.length())) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
