package dev.broadsheet.acceptance.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.broadsheet.live.MediaTypes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A plain static host on this machine: a folder under a path, its {@code 404.html} for what is not there. */
final class SiteServer implements AutoCloseable {

    private final Path folder;
    private final String base;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean typed = true;
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    /** @param base path under which the folder is, {@code /} or {@code /a/b/} */
    SiteServer(Path folder, String base) throws IOException {
        this.folder = folder;
        this.base = base;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on only pages have a type, as from a host that knows no others; browsers guess the rest. */
    SiteServer withoutTypes() {
        typed = false;
        return this;
    }

    /** The address of a file of the folder. */
    String address(String path) {
        return origin() + base + path;
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Paths that were asked for in vain. */
    Set<String> missing() {
        return missing;
    }

    /** As every static host does it. */
    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    private static boolean isText(Path file) {
        String type = type(file);
        return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = path.startsWith(base) ? file(path.substring(base.length())) : folder.resolve("404.html");
        boolean found = path.startsWith(base) && Files.isRegularFile(file);
        if (!found) {
            missing.add(path);
            file = folder.resolve("404.html");
        }
        byte[] body = Files.readAllBytes(file);
        if (typed || file.toString().endsWith(".html")) {
            exchange.getResponseHeaders().set("Content-Type", type(file));
        }
        exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
        if (isText(file) && exchange.getRequestHeaders().getFirst("Accept-Encoding") != null) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            body = compressed(body);
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(found ? 200 : 404, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private Path file(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            return folder.resolve("404.html");
        }
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }

    private static String type(Path file) {
        return MediaTypes.of(file.toString());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
