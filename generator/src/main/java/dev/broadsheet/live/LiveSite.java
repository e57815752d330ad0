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
 * Serves a publication at {@code http://127.0.0.1:PORT/} while it is written: generates it into memory, again whenever its
 * content or its templates change, and has open pages reload when the new files are in place. Nothing is read from the disk
 * for a request, so that no path leads anywhere else. Only this machine is answered.
 */
public final class LiveSite implements AutoCloseable {

    private static final Duration LAST_WORK = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpServer server;
    private final RequestThreads requests;
    private final Builds builds;
    private final Thread watch;

    private LiveSite(HttpServer server, RequestThreads requests, Builds builds, Thread watch) {
        this.server = server;
        this.requests = requests;
        this.builds = builds;
        this.watch = watch;
    }

    /**
     * Generates once, then serves and watches until it is closed.
     *
     * @param options of which the output and cache directories are not used
     * @param port of the loopback interface; 0 for any that is free
     * @param interval how often to look for changes, at most
     * @param listener is notified of every generation, by the thread that watches
     * @throws IOException when the port cannot be had
     */
    public static LiveSite start(
            GeneratorOptions options, int port, Duration interval, Consumer<GenerationReport> listener)
            throws IOException {
        return start(options, port, interval, PATIENCE, listener);
    }

    /** @param patience with a request that does not come whole */
    static LiveSite start(
            GeneratorOptions options,
            int port,
            Duration interval,
            Duration patience,
            Consumer<GenerationReport> listener)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Builds builds = new Builds(new Preview(options), listener);
        Watch watch =
                new Watch(List.of(options.contentDirectory(), options.templatesDirectory()), interval, builds::make);
        watch.first();
        RequestThreads requests = new RequestThreads(LiveSite::daemon, patience);
        server.setExecutor(requests);
        server.createContext(
                "/",
                new Requests(
                        builds,
                        new Showroom(builds, options),
                        requests,
                        server.getAddress().getPort()));
        server.start();
        Thread thread = daemon(watch::untilInterrupted);
        thread.start();
        return new LiveSite(server, requests, builds, thread);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "broadsheet-live");
        thread.setDaemon(true);
        return thread;
    }

    /** Where it is served. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Ends when a generation that is under way has ended, or in ten seconds. */
    @Override
    public void close() {
        watch.interrupt();
        builds.close();
        server.stop(0);
        requests.close();
        try {
            watch.join(LAST_WORK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
