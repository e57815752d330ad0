package dev.broadsheet.kind.reference;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.Text;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.kind.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links whose text is what readers know their target by: {@code Figure 2}, {@code Section “The talks”}. The word is put in when
 * an edition is written, in the language of the article; until then the link holds the number, or the text of the heading.
 */
public final class CrossReferences implements Kind {

    /** Of the links, for style sheets. */
    private static final String CLASS = "ref";

    private static final Pattern SIGN = Pattern.compile("\\[#(\\p{L}[\\p{L}\\p{M}\\p{N}._-]*)]");

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public boolean isBracketed(String text) {
        return SIGN.matcher(text).matches();
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        // Each was marked when its sign was read, and is settled when all that it can lead to has its number.
    }

    @Override
    public void settle(DraftElement root, Marks marks) {
        List<DraftElement> references =
                root.descendants(element -> element.traits().kind().equals(name()));
        if (!references.isEmpty()) {
            Map<String, DraftElement> targets = new HashMap<>();
            root.descendants(element -> element.hasAttribute("id"))
                    .forEach(target -> targets.putIfAbsent(target.id(), target));
            references.forEach(reference -> settle(reference, targets, marks));
        }
    }

    /** A link that leads nowhere is reported as any other is. */
    private void settle(DraftElement reference, Map<String, DraftElement> targets, Marks marks) {
        String sign = reference.text();
        String id = sign.substring(2, sign.length() - 1);
        @Nullable DraftElement target = targets.get(id);
        Optional<Target> named = target == null ? Optional.empty() : Target.of(target, marks);
        if (target != null && named.isEmpty()) {
            marks.error(
                    "BS-LINK-011",
                    reference,
                    "'" + id + "' has no number and no heading by which " + sign + " could name it",
                    "write the words yourself: [see above](#" + id
                            + "); a figure, table or listing gets a number with its caption, a formula with an id");
        }
        reference.rename("a").set("href", "#" + id).clear();
        reference.append(new DraftText(named.map(Target::name).orElse(id)));
        reference.traits().setKind(name(), named.map(Target::key).orElse(""));
    }

    @Override
    public Element build(DraftElement reference, Build build) {
        return new Inline(
                name(), reference.traits().variant(), "a", build.attributes(reference), build.children(reference));
    }

    @Override
    public Element shown(Inline reference, UnaryOperator<String> words) {
        String name = PlainText.raw(reference.children());
        String shown = reference.variant().isEmpty()
                ? name
                : words.apply(reference.variant()).replace(" {0}", "\u00A0{0}").replace("{0}", name);
        return new Link(reference.attributes().withClass(CLASS), List.of(new Text(shown)));
    }
}
