package dev.broadsheet.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a page asked for and what went wrong with it. */
final class Traffic {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> scripts = new CopyOnWriteArrayList<>();

    void clear() {
        scripts.clear();
        requests.clear();
        complaints.clear();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<String> scripts() {
        return List.copyOf(scripts);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void take(JsonNode event) {
        JsonNode parameters = event.path("params");
        switch (event.path("method").asText()) {
            case "Network.requestWillBeSent" -> request(parameters);
            case "Network.responseReceived" -> response(parameters.path("response"));
            case "Network.loadingFailed" -> failure(parameters);
            case "Log.entryAdded" -> complaint(parameters.path("entry"));
            case "Runtime.consoleAPICalled" -> said(parameters);
            case "Debugger.scriptParsed" -> script(parameters);
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.path("exceptionDetails").toString());
            default -> {
                // Nothing that concerns a test.
            }
        }
    }

    private void request(JsonNode parameters) {
        String address = parameters.path("request").path("url").asText();
        if (!address.startsWith("data:")) {
            addresses.put(parameters.path("requestId").asText(), address);
            requests.add(address);
        }
    }

    /** What a test says to a tab has no address. */
    private void script(JsonNode parameters) {
        String address = parameters.path("url").asText();
        if (!address.isEmpty()) {
            scripts.add(address);
        }
    }

    private void response(JsonNode response) {
        if (response.path("status").asInt() >= 400) {
            complaints.add(
                    response.path("status").asInt() + " " + response.path("url").asText());
        }
    }

    /** What was given up because the tab went on to another page is no fault. */
    private void failure(JsonNode parameters) {
        if (!parameters.path("canceled").asBoolean()) {
            String address = addresses.getOrDefault(parameters.path("requestId").asText(), "?");
            complaints.add(parameters.path("errorText").asText() + " " + address);
        }
    }

    private void said(JsonNode parameters) {
        String kind = parameters.path("type").asText();
        if (kind.equals("error") || kind.equals("warning")) {
            complaints.add("console: " + parameters.path("args"));
        }
    }

    private void complaint(JsonNode entry) {
        if (!entry.path("level").asText().equals("verbose")) {
            complaints.add(entry.path("text").asText());
        }
    }
}
