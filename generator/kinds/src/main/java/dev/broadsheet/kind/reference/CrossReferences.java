package dev.broadsheet.kind.reference;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Markup;
import dev.broadsheet.document.Numbering;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.Text;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Numbered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cross-references: links whose text is the name of their target, such as {@code Figure 2} or {@code Section “The talks”}. The
 * word is added when an edition is written, in the language of the article; until then the link contains the number, or the text
 * of the heading.
 */
public final class CrossReferences implements Kind {

    /** The class of the links. */
    private static final String CLASS = "ref";

    private static final Pattern HEADING = Pattern.compile("h[2-6]");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*");

    private static final Pattern SIGN = Pattern.compile("\\[#(\\p{L}[\\p{L}\\p{M}\\p{N}._-]*)]");

    @Override
    public String name() {
        return Numbered.REFERENCE;
    }

    @Override
    public boolean isBracketed(String text) {
        return SIGN.matcher(text).matches();
    }

    /** Marks links without text. References in brackets are marked when parsed, and resolved once their targets have numbers. */
    @Override
    public void find(DraftElement root, Marks marks) {
        root.descendants("a", CrossReferences::isWithoutWords).forEach(link -> marks.keep(link, ""));
    }

    private static boolean isWithoutWords(DraftElement element) {
        String target = element.attribute("href").strip();
        return element.traits().kind().isEmpty()
                && element.nodes().isEmpty()
                && !target.isEmpty()
                && !element.hasAttribute("title")
                && !ELSEWHERE.matcher(target).matches();
    }

    @Override
    public void settle(DraftElement root, Marks marks) {
        List<DraftElement> references = root.ofKind(Numbered.REFERENCE);
        references.removeIf(reference -> !isSign(reference));
        if (!references.isEmpty()) {
            Map<String, DraftElement> targets = new HashMap<>();
            root.having("id").forEach(target -> targets.putIfAbsent(target.id(), target));
            Map<String, String> numbers = numbers(targets);
            references.forEach(reference -> settle(reference, targets, numbers, marks));
        }
    }

    /**
     * Returns the ids of figures and tables with an id by their author, by the default id for their number, such as {@code
     * figure-2}.
     */
    private static Map<String, String> numbers(Map<String, DraftElement> targets) {
        Map<String, String> ids = new HashMap<>();
        targets.forEach((id, target) -> Numbered.of(target)
                .filter(numbered -> target.is("figure") || target.is("table"))
                .map(numbered -> numbered.counter() + "-" + numbered.number())
                .filter(number -> !targets.containsKey(number))
                .ifPresent(number -> ids.put(number, id)));
        return ids;
    }

    private static boolean isSign(DraftElement element) {
        return element.traits().variant().isEmpty() && !element.is("a");
    }

    /** Resolves a reference. One without a valid target is reported later by the link check. */
    private void settle(
            DraftElement reference, Map<String, DraftElement> targets, Map<String, String> numbers, Marks marks) {
        String sign = reference.text();
        String written = sign.substring(2, sign.length() - 1);
        String id = numbers.getOrDefault(written, written);
        @Nullable DraftElement target = targets.get(id);
        Optional<Numbering.Name> named = target == null ? Optional.empty() : name(target, marks);
        reference.rename("a").set("href", "#" + id).clear();
        reference.append(new DraftText(named.map(Numbering.Name::text).orElse(id)));
        reference.traits().setKind(name(), named.map(Numbering.Name::words).orElse(""));
    }

    /** Returns the name of a target; empty if it has none. */
    private static Optional<Numbering.Name> name(DraftElement target, Marks marks) {
        return HEADING.matcher(target.name()).matches()
                ? Optional.of(new Numbering.Name("sectionNamed", marks.words(target)))
                : Numbered.of(target).map(numbered -> new Numbering.Name(numbered.counter(), numbered.shown()));
    }

    @Override
    public Element build(DraftElement reference, Build build) {
        return new Inline(
                name(),
                reference.traits().variant(),
                reference.name(),
                build.attributes(reference),
                build.children(reference));
    }

    @Override
    public Element shown(Inline reference, UnaryOperator<String> words) {
        String name = PlainText.raw(reference.children());
        if (reference.variant().startsWith(Inline.COUNTED)) {
            String counted = reference.variant().substring(Inline.COUNTED.length());
            String number = reference.attributes().hasClass("number")
                    ? words.apply(counted).replace("{0}", name)
                    : name;
            if (reference.name().equals("a")) {
                return new Link(reference.attributes(), List.of(new Text(name)));
            }
            return new Markup(reference.name(), reference.attributes(), List.of(new Text(number)));
        }
        String shown = reference.variant().isEmpty()
                ? name
                : words.apply(reference.variant()).replace(" {0}", "\u00A0{0}").replace("{0}", name);
        return new Link(reference.attributes().withClass(CLASS), List.of(new Text(shown)));
    }
}
