package dev.broadsheet.live;

import com.sun.net.httpserver.HttpServer;
import dev.broadsheet.GenerationReport;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.Preview;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Serves a publication at {@code http://127.0.0.1:PORT/} while it is being written: builds it in memory after each change of
 * content or templates, and then reloads open pages. Requests do not read from the disk, so no path can escape the site. Only
 * requests from this machine are accepted.
 */
public final class LiveSite implements AutoCloseable {

    private static final Duration LAST_WORK = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpServer server;
    private final RequestThreads requests;
    private final Thread watch;

    private LiveSite(HttpServer server, RequestThreads requests, Thread watch) {
        this.server = server;
        this.requests = requests;
        this.watch = watch;
    }

    /**
     * Builds once, then serves and watches until closed.
     *
     * @param options the options; the output and cache directories are not used
     * @param port the port on the loopback interface; 0 for any free one
     * @param interval the minimum interval between checks for changes
     * @param listener receives the report of each build, on the watching thread
     * @throws IOException if the port is not available
     */
    public static LiveSite start(
            GeneratorOptions options, int port, Duration interval, Consumer<GenerationReport> listener)
            throws IOException {
        return start(options, port, interval, PATIENCE, listener);
    }

    /** @param patience the timeout for incomplete requests and for responses that are not read */
    static LiveSite start(
            GeneratorOptions options,
            int port,
            Duration interval,
            Duration patience,
            Consumer<GenerationReport> listener)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Builds builds = new Builds(new Preview(options), listener);
        FolderPoller poller = new FolderPoller(
                List.of(options.contentDirectory(), options.templatesDirectory()), interval, builds::make);
        poller.first();
        RequestThreads requests = new RequestThreads(LiveSite::daemon, patience);
        server.setExecutor(requests);
        server.createContext(
                "/",
                new Requests(
                        builds,
                        new ComponentGallery(builds, options),
                        requests,
                        server.getAddress().getPort()));
        server.start();
        Thread thread = daemon(poller::untilInterrupted);
        thread.start();
        return new LiveSite(server, requests, thread);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "broadsheet-live");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the URL of the site. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Waits for a running build, at most ten seconds. */
    @Override
    public void close() {
        watch.interrupt();
        server.stop(0);
        requests.close();
        try {
            watch.join(LAST_WORK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
