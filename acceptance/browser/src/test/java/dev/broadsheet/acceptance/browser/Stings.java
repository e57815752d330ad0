package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Opens documents that contributors wrote, and finds what runs or is asked for, and what has no place in ours. */
final class Stings {

    /** Runs before any script of a page. Whatever asks for attention, or calls the wire by its name, is counted. */
    static final String WIRE = """
            window.tripped = 0;
            window.trip = window.alert = window.confirm = window.prompt = window.print = () => { window.tripped++; };
            """;

    /** Waves a hand over everything that might listen, then lists what has no place in a document of ours. */
    static final String PROVOKE = """
            (() => {
              const found = [];
              const scheme = address => {
                try { return new URL(address, "http://localhost/").protocol; } catch { return "http:"; }
              };
              const check = (element, attribute, address) => {
                if (!/^(https?|mailto|tel):$/.test(scheme(address))) {
                  found.push(element.localName + " " + attribute.name + "=" + attribute.value);
                }
              };
              for (const element of document.querySelectorAll("*")) {
                for (const type of ["mouseover", "mouseenter", "focus", "blur", "input", "toggle", "error", "load",
                    "animationstart", "begin", "scroll", "pointerdown", "beforetoggle"]) {
                  element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
                }
                for (const attribute of element.attributes) {
                  if (/^(on|srcdoc$)/i.test(attribute.localName)) found.push(element.localName + " " + attribute.name);
                  if (/^(href|src|action|formaction|data|to|from|by|cite|ping|poster|background|longdesc)$/i
                      .test(attribute.localName)) {
                    check(element, attribute, attribute.value);
                  }
                  if (/^values$/i.test(attribute.localName)) {
                    attribute.value.split(";").forEach(address => check(element, attribute, address));
                  }
                  if (/srcset$/i.test(attribute.localName)) {
                    attribute.value.split(",").forEach(candidate => check(element, attribute, candidate));
                  }
                }
                if (element.localName === "form" && !element.matches("[role=search]")) found.push("form");
                if (/^(iframe|frame|frameset|object|embed|applet|base|foreignObject|handler|portal|webview)$/i
                    .test(element.localName)) {
                  found.push(element.localName);
                }
                if (element instanceof HTMLElement && element.matches("body :is(meta, link, style, script)")) {
                  found.push(element.localName + " in the body");
                }
              }
              if (window.tripped !== 0) found.push("tripped " + window.tripped);
              return found;
            })()
            """;

    /** The module of the search page and its index, which is a script so that it can be read from a disk. */
    private static final Pattern OURS = Pattern.compile("/assets/search(\\.\\w+|/index\\.\\w+)\\.js$");

    private final List<String> found = new ArrayList<>();

    private Stings() {}

    /** Returns what documents in a folder do, each after the name of the document, while their policies hold. */
    static List<String> in(Chromium chromium, Path folder, List<String> documents) throws IOException {
        return in(chromium, folder, documents, false);
    }

    /** Returns what they do in a browser that ignores their policies, or never heard of such. */
    static List<String> withoutPolicies(Chromium chromium, Path folder, List<String> documents) throws IOException {
        return in(chromium, folder, documents, true);
    }

    private static List<String> in(Chromium chromium, Path folder, List<String> documents, boolean bypass)
            throws IOException {
        assertThat(documents).isNotEmpty();
        Stings stings = new Stings();
        try (SiteServer server = new SiteServer(folder, "/");
                Tab tab = chromium.open()) {
            tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WIRE));
            tab.call("Page.setBypassCSP", Map.of("enabled", bypass));
            tab.watchScripts();
            for (String document : documents) {
                tab.open(server.address(
                        document.replace("%", "%25").replace("#", "%23").replace("?", "%3F")));
                stings.look(document, tab, server.origin());
            }
        }
        return stings.found;
    }

    private void look(String document, Tab tab, String origin) {
        tab.texts(PROVOKE).forEach(found -> add(document, "has " + found));
        tab.complaints().forEach(complaint -> add(document, complaint));
        tab.requests().stream()
                .filter(request -> !request.startsWith(origin))
                .forEach(request -> add(document, "asks for " + request));
        tab.scripts().stream()
                .filter(script -> !OURS.matcher(script).find())
                .forEach(script -> add(document, "runs " + script));
    }

    private void add(String document, String sting) {
        found.add(document + ": " + sting);
    }
}
