package dev.broadsheet.citation.csl;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourceText;
import java.util.Optional;
import java.util.Set;

/** Validates a style: its elements and attributes are supported, the macros that it calls exist, and no macro is recursive. */
final class StyleCheck {

    static final String UNREADABLE = "BS-CITE-008";
    private static final String DEPENDENT = "BS-CITE-009";
    private static final String FAULT = "BS-CITE-010";
    private static final String UNKNOWN = "BS-CITE-011";

    private final SourceText source;
    private final XmlElement root;
    private final Diagnostics diagnostics;
    private boolean passes = true;

    StyleCheck(SourceText source, XmlElement root, Diagnostics diagnostics) {
        this.source = source;
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** Whether the style is usable. Reports all faults. */
    boolean passes() {
        if (!root.name().equals("style")) {
            error(UNREADABLE, root, "the file is not a CSL style", "name a style, which begins with <style");
            return false;
        }
        Optional<String> parent = parent();
        if (parent.isPresent()) {
            dependent(parent.get());
            return false;
        }
        elements(root);
        areas();
        return passes;
    }

    private void areas() {
        Optional<XmlElement> citation = root.child("citation");
        if (citation.isEmpty()) {
            error(FAULT, root, "the style has no <citation>", "take a whole style; this one says nothing of citations");
            return;
        }
        MacroCalls calls = new MacroCalls(root, (element, message, hint) -> error(FAULT, element, message, hint));
        area(citation.get(), calls);
        root.child("bibliography").ifPresent(list -> area(list, calls));
        calls.checkMacros();
    }

    private void area(XmlElement area, MacroCalls calls) {
        calls.check(area);
        if (area.child("layout").isEmpty()) {
            error(FAULT, area, "<" + area.name() + "> has no <layout>", "write what is shown into a <layout>");
        }
    }

    private Optional<String> parent() {
        return root.child("info").stream()
                .flatMap(info -> info.children("link").stream())
                .filter(link -> link.get("rel").equals("independent-parent"))
                .map(link -> link.get("href"))
                .findFirst();
    }

    private void dependent(String parent) {
        String name = parent.substring(parent.lastIndexOf('/') + 1);
        error(
                DEPENDENT,
                root,
                "the style is a dependent style, whose parent is '" + name + "'",
                "download " + name + ".csl, put it beside, and name that file as citationStyle");
    }

    private void error(String code, XmlElement element, String message, String hint) {
        passes = false;
        diagnostics.report(Diagnostic.error(code, source.position(element.offset()), message, hint));
    }

    private void elements(XmlElement parent) {
        attributes(parent);
        Set<String> known = Grammar.children(parent.name());
        for (XmlElement child : parent.children()) {
            if (child.name().equals("info")) {
                continue;
            }
            if (!known.contains(child.name())) {
                error(
                        FAULT,
                        child,
                        "<" + child.name() + "> within <" + parent.name() + "> is not in CSL 1.0.2",
                        DidYouMean.hint(child.name(), known, "take a style of CSL 1.0.2"));
            } else {
                elements(child);
            }
        }
    }

    private void attributes(XmlElement element) {
        Set<String> known = Grammar.attributes(element.name());
        for (String attribute : element.attributes().keySet()) {
            if (!known.contains(attribute) && attribute.indexOf(':') < 0) {
                diagnostics.report(Diagnostic.warning(
                        UNKNOWN,
                        source.position(element.offset()),
                        "the attribute '" + attribute + "' of <" + element.name()
                                + "> is not in CSL 1.0.2 and does nothing",
                        DidYouMean.hint(attribute, known, "delete it")));
            }
        }
    }
}
