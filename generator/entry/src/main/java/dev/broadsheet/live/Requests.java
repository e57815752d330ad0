package dev.broadsheet.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Handles HTTP requests. */
final class Requests implements HttpHandler {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_ALLOWED = 405;

    private final Builds builds;
    private final RequestThreads threads;
    private final Set<String> hosts;
    private final Responses responses;

    Requests(Builds builds, ComponentGallery gallery, RequestThreads threads, int port) {
        this.builds = builds;
        this.threads = threads;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        this.responses = new Responses(builds, gallery);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        threads.received();
        try (exchange) {
            Answer answer = answer(exchange);
            threads.sending();
            send(exchange, answer);
        }
    }

    private Answer answer(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        if (!hosts.contains(host)) {
            // Prevents DNS rebinding: a foreign name for this address would let its pages read the unpublished site.
            return Answer.text(FORBIDDEN, "This site answers to 127.0.0.1 and localhost only.");
        } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Answer.text(NOT_ALLOWED, "Only GET and HEAD are answered.");
        }
        long version = builds.version();
        return responses.to(exchange.getRequestURI()).live(version);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        answer.location().ifPresent(to -> exchange.getResponseHeaders().set("Location", to));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        boolean empty = head || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.body());
            }
        }
    }

    /**
     * A response.
     *
     * @param status the HTTP status
     * @param type the media type of the content
     * @param location the target of a redirect
     * @param body the content
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, String type, Optional<String> location, byte[] body) {

        static Answer text(int status, String text) {
            return new Answer(
                    status, "text/plain; charset=utf-8", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        }

        static Answer html(int status, String page) {
            return new Answer(
                    status, "text/html; charset=utf-8", Optional.empty(), page.getBytes(StandardCharsets.UTF_8));
        }

        static Answer file(String type, byte[] body) {
            return new Answer(OK, type, Optional.empty(), body);
        }

        /** Adds the reload script to a page; other content is unchanged. */
        Answer live(long version) {
            if (!type.startsWith("text/html")) {
                return this;
            }
            String page = new String(body, StandardCharsets.UTF_8);
            int end = page.indexOf("</head>");
            String script = "<script src=\"" + Responses.SCRIPT + "\" data-version=\"" + version + "\" defer></script>";
            String live = end < 0 ? page : page.substring(0, end) + script + page.substring(end);
            return new Answer(status, type, location, live.getBytes(StandardCharsets.UTF_8));
        }
    }
}
