package dev.broadsheet.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A book that is open in a reading system. What it can do is in {@code resources/reader}. */
final class Reader {

    /** What Chromium says of the frames of any reading system, whatever the book. */
    private static final String FRAMES = "allow-scripts and allow-same-origin";

    private final Tab tab;

    /** An entry of the contents or of the pages. */
    record Entry(String label, String href) {

        /** Empty when it leads to a document as a whole. */
        String fragment() {
            int sign = href.indexOf('#');
            return sign < 0 ? "" : href.substring(sign + 1);
        }

        String path() {
            int sign = href.indexOf('#');
            return sign < 0 ? href : href.substring(0, sign);
        }
    }

    Reader(Tab tab) {
        this.tab = tab;
    }

    Reader open(String address) {
        tab.evaluate("window.reader.open(" + quoted(address) + ").then(() => 0)");
        return this;
    }

    /** The documents in reading order. */
    List<String> documents() {
        return tab.texts("reader.documents()");
    }

    List<Entry> contents() {
        return entries("reader.contents()");
    }

    List<Entry> pages() {
        return entries("reader.pages()");
    }

    private List<Entry> entries(String expression) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : tab.evaluate(expression)) {
            entries.add(
                    new Entry(entry.path("label").asText(), entry.path("href").asText()));
        }
        return entries;
    }

    /** Turns to a place. @return the number of the document, from 0 */
    int go(String href) {
        return tab.evaluate("reader.go(" + quoted(href) + ").then(() => reader.index())")
                .asInt();
    }

    /** Whether an element of the document is on the page that is shown. @param id percent-encoded */
    boolean sees(String id) {
        return tab.evaluate("reader.sees(decodeURIComponent(" + quoted(id) + "))")
                .asBoolean();
    }

    /** Clicks on the first element that a selector finds, and waits until it has led somewhere. */
    void follow(String selector) {
        tab.evaluate("reader.follow(reader.document().querySelector(" + quoted(selector) + ")).then(() => 0)");
    }

    /** Clicks on a note, for a reading system that shows notes over the text. @return kind and text of what it shows */
    JsonNode popUp(String selector) {
        return tab.evaluate("reader.notes(reader.document().querySelector(" + quoted(selector) + "))");
    }

    /** Asks the document that is shown. @param expression of which {@code d} is the document */
    JsonNode ask(String expression) {
        return tab.evaluate("(d => " + expression + ")(reader.document())");
    }

    List<String> complaints() {
        return tab.complaints().stream()
                .filter(complaint -> !complaint.contains(FRAMES))
                .toList();
    }

    private static String quoted(String text) {
        return DevTools.JSON.valueToTree(text).toString();
    }
}
