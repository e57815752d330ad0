package dev.broadsheet.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(120)
class LiveSiteTest {

    private static final String GOOD = "---\ntitle: Harbour\ndate: 2026-03-01\n---\nThe first text.\n";

    @TempDir
    private Path root;

    private final BlockingQueue<GenerationReport> reports = new LinkedBlockingQueue<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Project project;
    private LiveSite site;

    @BeforeEach
    void start() throws IOException {
        project = Project.in(root);
        project.write("content/site.yaml", "title: The Gazette\neditions: [site]\n");
        project.write("content/articles/harbour.md", GOOD);
        site = LiveSite.start(project.options(), 0, Duration.ofMillis(10), Duration.ofMillis(500), reports::add);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(site.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    @Test
    void pagesAreServedWithTheScriptThatReloadsThem() throws Exception {
        HttpResponse<String> page = get("articles/harbour/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("The first text.")
                .contains("<script src=\"/_live/reload.js\" data-version=\"1\" defer></script></head>");
        assertThat(get("_live/reload.js").body()).contains("/_live/version");
        assertThat(root.resolve("target/site")).doesNotExist();
    }

    @Test
    void aFolderWithoutItsSlashLeadsToThePage() throws Exception {
        HttpResponse<String> moved = get("articles/harbour");

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location")).hasValue("/articles/harbour/");
    }

    @Test
    void whatIsNotThereGetsThePageForIt() throws Exception {
        HttpResponse<String> page = get("nowhere/");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("The Gazette");
    }

    @Test
    void pdfsAreListedAndShownOnPagesThatReload() throws Exception {
        reports.take();
        project.write("content/site.yaml", "title: The Gazette\neditions: [site, pdf]\n");
        assertThat(reports.take().published()).isTrue();

        HttpResponse<String> list = get("_live/pdf/");
        HttpResponse<String> shown = get("_live/pdf/articles/harbour/brief.pdf");

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body())
                .contains("<li><a href=\"/_live/pdf/articles/harbour/brief.pdf\">articles/harbour/brief.pdf</a></li>")
                .contains("/_live/reload.js");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(shown.body())
                .contains("<iframe title=\"articles/harbour/brief.pdf\" src=\"/articles/harbour/brief.pdf\"></iframe>")
                .contains("/_live/reload.js");
        assertThat(get("articles/harbour/brief.pdf").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
    }

    @Test
    void anotherFileIsNotShownAsAPdf() throws Exception {
        assertThat(get("_live/pdf/articles/harbour/brief.pdf").statusCode()).isEqualTo(404);
        assertThat(get("_live/pdf/articles/harbour/index.html").statusCode()).isEqualTo(404);
        assertThat(get("_live/pdf/articles/harbour/index.html").body()).isEqualTo("There is no such PDF.");
    }

    @Test
    void anEditIsToldWhenTheNewFilesAreInPlace() throws Exception {
        assertThat(get("_live/version").body()).isEqualTo("1");
        project.write("content/articles/harbour.md", GOOD.replace("first", "second"));

        awaitVersion("2");
        assertThat(get("articles/harbour/").body()).contains("The second text.");
    }

    private void awaitVersion(String version) throws Exception {
        while (!get("_live/version").body().equals(version)) {
            Thread.sleep(20);
        }
    }

    @Test
    void anEditOfAPartIsSeen() throws Exception {
        reports.take();
        project.write("content/_parts/note.md", "The first note.\n");
        project.write("content/articles/harbour.md", GOOD + "\n{{#include ../_parts/note.md}}\n");
        while (!get("articles/harbour/").body().contains("The first note.")) {
            assertThat(reports.poll(60, TimeUnit.SECONDS)).isNotNull();
        }
        project.write("content/_parts/note.md", "The second note.\n");

        while (!get("articles/harbour/").body().contains("The second note.")) {
            assertThat(reports.poll(60, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void aFaultIsShownAndGoesAwayByItself() throws Exception {
        assertThat(reports.take().published()).isTrue();
        project.write("content/articles/harbour.md", GOOD.replace("The first", "[<b>](nothing.md) The first"));
        assertThat(reports.take().published()).isFalse();
        HttpResponse<String> fault = get("articles/harbour/");

        assertThat(fault.statusCode()).isEqualTo(500);
        assertThat(fault.body())
                .contains("content/articles/harbour.md:5:")
                .contains("&lt;b&gt;")
                .contains("data-version=\"2\"")
                .doesNotContain("<b>");
        assertThat(get("manifest.json").statusCode()).isEqualTo(200);

        project.write("content/articles/harbour.md", GOOD);
        assertThat(reports.take().published()).isTrue();
        assertThat(get("articles/harbour/").body()).contains("The first text.");
    }

    @Test
    void whatKeepsTheSiteFromBeingMadeIsShownFirst() throws Exception {
        assertThat(reports.take().published()).isTrue();
        project.write(
                "content/articles/harbour.md", GOOD.replace("The first", "# Warned of\n\n[b](nothing.md) The first"));
        assertThat(reports.take().published()).isFalse();
        String page = get("articles/harbour/").body();

        assertThat(page.indexOf("<pre class=\"error\">"))
                .isPositive()
                .isLessThan(page.indexOf("<pre class=\"warning\">"));
    }

    @Test
    void aFileThatIsWrittenAllTheTimeHoldsNoEditBack() throws Exception {
        assertThat(reports.take().published()).isTrue();
        Thread writer = new Thread(() -> {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                try {
                    project.write("content/articles/notes.log", "line " + i);
                } catch (UncheckedIOException e) {
                    return;
                }
            }
        });
        writer.start();
        try {
            project.write("content/articles/harbour.md", GOOD.replace("first", "second"));
            while (!get("articles/harbour/").body().contains("The second text.")) {
                assertThat(reports.poll(60, TimeUnit.SECONDS)).isNotNull();
            }
        } finally {
            writer.interrupt();
            writer.join();
        }
    }

    @Test
    void aLoopOfLinksIsForgottenWhenItIsRemoved() throws Exception {
        assertThat(reports.take().published()).isTrue();
        Path link = Files.createSymbolicLink(root.resolve("content/articles/more"), Path.of("../articles"));
        assertThat(reports.take().published()).isFalse();
        Files.delete(link);
        assertThat(reports.take().published()).isTrue();
        assertThat(get("articles/harbour/").statusCode()).isEqualTo(200);
    }

    @Test
    void aFileRenamedIntoPlaceIsSeenWhateverItsTime() throws Exception {
        Path file = root.resolve("content/articles/harbour.md");
        reports.take();
        project.write("other.md", GOOD.replace("first", "other"));
        Files.setLastModifiedTime(root.resolve("other.md"), Files.getLastModifiedTime(file));
        Files.move(root.resolve("other.md"), file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(reports.poll(60, TimeUnit.SECONDS)).isNotNull();
        assertThat(get("articles/harbour/").body()).contains("The other text.");
    }

    @Test
    void aRequestThatDoesNotComeToAnEndIsHungUpOn() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.address().getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(get("articles/harbour/").statusCode()).isEqualTo(200);
    }

    /** Sends single bytes at intervals, on more connections than there are threads. */
    @Test
    void slowRequestsDoNotKeepOthersOutForLong() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * RequestThreads.MOST; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), site.address().getPort());
                socket.getOutputStream().write("GET / HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals("broadsheet-live"))
                    .hasSizeLessThan(RequestThreads.MOST + 10);
            int status = 0;
            for (int i = 0; i < 100 && status == 0; i++) {
                slow.forEach(LiveSiteTest::drip);
                status = tried("articles/harbour/");
            }
            assertThat(status).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException e) {
            // the server closed the connection
        }
    }

    /** Returns the status of the response; 0 if no server listens. */
    private int tried(String path) throws InterruptedException {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            Thread.sleep(100);
            return 0;
        }
    }

    /** A browser with many windows: each keeps a connection, and asks for news at the same time as the others. */
    @Test
    void aHundredClientsAreServed() throws Exception {
        List<Socket> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                clients.add(new Socket(
                        InetAddress.getLoopbackAddress(), site.address().getPort()));
            }
            for (int round = 0; round < 3; round++) {
                for (Socket client : clients) {
                    ask(client, "/_live/version");
                }
                for (Socket client : clients) {
                    assertThat(answer(client)).startsWith("HTTP/1.1 200 OK").endsWith("\r\n\r\n1");
                }
            }
            assertThat(get("articles/harbour/").statusCode()).isEqualTo(200);
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private void ask(Socket client, String path) throws IOException {
        client.setSoTimeout(60_000);
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + site.address().getPort() + "\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads a response whose body has one character. */
    private static String answer(Socket client) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) client.getInputStream().read());
        }
        return answer.append((char) client.getInputStream().read()).toString();
    }

    /** They take longer than a request may take to arrive. */
    @Test
    void theSamplesMayTakeLongToMake() throws Exception {
        HttpResponse<String> page = get("_live/components/");

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(get("_live/components/browser/picture/articles/components/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void noPathLeadsOutOfTheSite() throws Exception {
        project.write("secret.txt", "secret");
        for (String path : new String[] {
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "//secret.txt",
            "/articles/../../secret.txt",
            "/\\..\\x"
        }) {
            assertThat(raw("GET " + path + " HTTP/1.1", "127.0.0.1"))
                    .as(path)
                    .doesNotContain("secret\n")
                    .doesNotEndWith("secret");
        }
    }

    @Test
    void otherNamesOfThisMachineAreRefused() throws Exception {
        assertThat(raw("GET / HTTP/1.1", "evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1", "localhost")).startsWith("HTTP/1.1 200");
    }

    @Test
    void nothingIsTaken() throws Exception {
        assertThat(raw("POST / HTTP/1.1", "127.0.0.1")).startsWith("HTTP/1.1 405");
        assertThat(raw("HEAD / HTTP/1.1", "127.0.0.1"))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
    }

    private String raw(String line, String host) throws IOException {
        URI address = site.address();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            String request = line + "\r\nHost: " + host + ":" + address.getPort() + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void onlyTheLoopbackInterfaceListens() {
        assertThat(site.address().getHost()).isEqualTo("127.0.0.1");
    }
}
