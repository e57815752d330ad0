package dev.broadsheet.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A tab of the browser: loads a page, asks it things, and knows what it asked for. */
final class Tab implements AutoCloseable {

    /** Runs before any script of a page, whatever its policy says. */
    private static final String WATCH = """
            window.broadsheetViolations = [];
            document.addEventListener("securitypolicyviolation", event =>
                window.broadsheetViolations.push(event.violatedDirective + " " + event.blockedURI));
            window.broadsheetShift = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.broadsheetShift += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            """;

    private static final String SETTLED =
            "document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))";

    private final DevTools devTools;
    private final String context;
    private final String session;
    private final Traffic traffic = new Traffic();
    private final BlockingQueue<String> loaded = new LinkedBlockingQueue<>();
    private boolean scripted = true;

    Tab(DevTools devTools, String context, String target) {
        this.devTools = devTools;
        this.context = context;
        this.session = devTools.call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        devTools.listen(session, this::take);
        List.of("Page", "Network", "Runtime", "Log").forEach(domain -> call(domain + ".enable", Map.of()));
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    private void take(JsonNode event) {
        if (event.path("method").asText().equals("Page.loadEventFired")) {
            loaded.add("loaded");
        }
        traffic.take(event);
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        return devTools.call(session, method, parameters);
    }

    /** Sets the screen in CSS pixels. */
    Tab screen(int width, int height) {
        return device(width, height, width < 600);
    }

    /** Sets a window in CSS pixels, as narrow as that of a phone perhaps, for pages that do not know of phones. */
    Tab window(int width, int height) {
        return device(width, height, false);
    }

    private Tab device(int width, int height, boolean phone) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
        return this;
    }

    /** @param preferences such as {@code prefers-color-scheme} and {@code dark} */
    Tab prefer(String... preferences) {
        List<Map<String, String>> features = new java.util.ArrayList<>();
        for (int i = 0; i < preferences.length; i += 2) {
            features.add(Map.of("name", preferences[i], "value", preferences[i + 1]));
        }
        call("Emulation.setEmulatedMedia", Map.of("media", "", "features", features));
        return this;
    }

    Tab withoutScript() {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        scripted = false;
        return this;
    }

    /** Makes the line slow, so that fonts and pictures come after the text. */
    Tab slow() {
        call(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 150, "downloadThroughput", 100_000, "uploadThroughput", -1));
        return this;
    }

    /** Loads a page and waits for its fonts. */
    Tab open(String address) {
        traffic.clear();
        loaded.clear();
        JsonNode answer = call("Page.navigate", Map.of("url", address));
        if (answer.has("errorText")) {
            throw new IllegalStateException(address + ": " + answer.get("errorText"));
        }
        if (answer.has("loaderId")) {
            awaitLoad(address);
        }
        if (scripted) {
            evaluate(SETTLED);
        }
        return this;
    }

    /** Loads what may be no page; false when the browser saves it. */
    boolean isShown(String address) {
        traffic.clear();
        loaded.clear();
        JsonNode answer = call("Page.navigate", Map.of("url", address));
        boolean shown = !answer.has("errorText") && !answer.path("isDownload").asBoolean();
        if (shown) {
            awaitLoad(address);
        }
        return shown;
    }

    private void awaitLoad(String address) {
        try {
            if (loaded.poll(30, TimeUnit.SECONDS) == null) {
                throw new IllegalStateException(address + " does not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of an expression, or of what it promises. @throws IllegalStateException when it fails */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** The texts that an expression gives. */
    List<String> texts(String expression) {
        List<String> texts = new java.util.ArrayList<>();
        evaluate(expression).forEach(value -> texts.add(value.asText()));
        return texts;
    }

    /** What the page and its policy complained of: the console, failed requests, violations. Empty is good. */
    List<String> complaints() {
        List<String> complaints = new java.util.ArrayList<>(traffic.complaints());
        complaints.addAll(texts("window.broadsheetViolations || []"));
        return complaints;
    }

    /** Addresses that were asked for since the page was opened, but for {@code data:}. */
    List<String> requests() {
        return traffic.requests();
    }

    /** From now on, scripts are listed. */
    Tab watchScripts() {
        call("Debugger.enable", Map.of());
        return this;
    }

    /** Where the scripts are that were read since the page was opened, those in its text and its attributes too. */
    List<String> scripts() {
        return traffic.scripts();
    }

    /** The sum of all layout shifts that no input caused. */
    double shift() {
        return evaluate("window.broadsheetShift").asDouble();
    }

    /** Fonts of the machine that elements are drawn with, each with such an element. */
    Set<String> fontsOfTheMachine(String selector) {
        call("DOM.enable", Map.of());
        call("CSS.enable", Map.of());
        int root = call("DOM.getDocument", Map.of("depth", 0))
                .path("root")
                .path("nodeId")
                .asInt();
        Set<String> fonts = new TreeSet<>();
        for (JsonNode node : call("DOM.querySelectorAll", Map.of("nodeId", root, "selector", selector))
                .path("nodeIds")) {
            Map<String, Integer> element = Map.of("nodeId", node.asInt());
            for (JsonNode font : call("CSS.getPlatformFontsForNode", element).path("fonts")) {
                if (!font.path("isCustomFont").asBoolean()) {
                    fonts.add(font.path("familyName").asText() + ": "
                            + call("DOM.getOuterHTML", element)
                                    .path("outerHTML")
                                    .asText());
                }
            }
        }
        return fonts;
    }

    /** @param key as in KeyboardEvent.key */
    Tab press(String key) {
        Keys.of(key).forEach(event -> call("Input.dispatchKeyEvent", event));
        return this;
    }

    Tab type(String text) {
        text.codePoints().forEach(c -> press(Character.toString(c)));
        return this;
    }

    /** What is on the screen, as PNG. */
    byte[] screenshot() {
        return decode(call("Page.captureScreenshot", Map.of("format", "png")));
    }

    /** The page as it would be printed on A4, as PDF. */
    byte[] print() {
        return decode(
                call("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true)));
    }

    private static byte[] decode(JsonNode answer) {
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    @Override
    public void close() {
        devTools.forget(session);
        devTools.call("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
}
