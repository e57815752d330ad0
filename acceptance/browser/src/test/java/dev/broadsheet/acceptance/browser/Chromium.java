package dev.broadsheet.acceptance.browser;

import dev.broadsheet.acceptance.Tool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A browser without a window, for all tests of a run. */
final class Chromium implements AutoCloseable {

    private static final String READY = "DevTools listening on ";

    private final Process process;
    private final DevTools devTools;

    private Chromium(Process process, DevTools devTools) {
        this.process = process;
        this.devTools = devTools;
    }

    /** Skips the test when the machine has no Chromium. */
    static Tool tool() {
        return Tool.require("chromium", "chromium", "chromium-browser", "google-chrome");
    }

    static Chromium start() throws IOException {
        Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "chromium")
                .toAbsolutePath();
        List<String> command = List.of(
                tool().path().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--disable-features=Translate,OptimizationHints,MediaRouter",
                "--font-render-hinting=none",
                "--force-color-profile=srgb",
                "--hide-scrollbars",
                "--lang=en-US",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        URI address = address(said);
        drain(said);
        return new Chromium(process, new DevTools(address));
    }

    private static URI address(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()).trim());
            }
            all.append(line).append('\n');
        }
        throw new IOException("Chromium did not start:\n" + all);
    }

    /** A browser whose pipe is full stands still. */
    private static void drain(BufferedReader said) {
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "chromium-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** A new tab with a cache and a storage of its own. */
    Tab open() {
        String context = devTools.call("", "Target.createBrowserContext", Map.of("disposeOnDetach", true))
                .path("browserContextId")
                .asText();
        String target = devTools.call(
                        "", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asText();
        return new Tab(devTools, context, target);
    }

    @Override
    public void close() {
        devTools.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
