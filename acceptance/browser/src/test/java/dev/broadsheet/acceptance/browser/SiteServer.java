package dev.broadsheet.acceptance.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Serves a folder and one page more on this machine, and remembers what was asked for in vain. */
final class SiteServer implements AutoCloseable {

    static final String EXTRA = "/extra-page";

    private final Path folder;
    private final String extra;
    private final HttpServer server;
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    SiteServer(Path folder, String extra) throws IOException {
        this.folder = folder;
        this.extra = extra;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    Set<String> missing() {
        return missing;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<byte[]> content = content(path);
        if (content.isEmpty()) {
            missing.add(path);
        }
        byte[] body = content.orElse(new byte[0]);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.sendResponseHeaders(content.isPresent() ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Optional<byte[]> content(String path) throws IOException {
        if (path.equals(EXTRA)) {
            return Optional.of(extra.getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve(path.substring(1)).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    private static String type(String path) {
        if (path.endsWith(".css")) {
            return "text/css";
        }
        String guess = path.equals(EXTRA) ? "text/html" : URLConnection.guessContentTypeFromName(path);
        return guess == null ? "application/octet-stream" : guess;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
