package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders elements of a style for a work. */
final class Renderer {

    private Renderer() {}

    /** Renders the children of an element, without its own formatting and affixes. */
    static List<Output> children(XmlElement parent, Context context) {
        List<Output> parts = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.name().equals("choose")) {
                Conditions.chosen(child, context).ifPresent(branch -> parts.addAll(children(branch, context)));
            } else {
                parts.add(one(child, context));
            }
        }
        return parts;
    }

    static Output one(XmlElement element, Context context) {
        return switch (element.name()) {
            case "text" -> TextRenderer.render(element, context);
            case "number" -> NumberRenderer.render(element, context);
            case "date" -> DateRenderer.render(element, context);
            case "names" -> NamesRenderer.render(element, Optional.empty(), context);
            case "label" -> LabelRenderer.render(element, context);
            case "group" -> group(element, context);
            case "choose" ->
                Output.joined(
                        Conditions.chosen(element, context)
                                .map(branch -> children(branch, context))
                                .orElse(List.of()),
                        "");
            default -> Output.NONE;
        };
    }

    private static Output group(XmlElement group, Context context) {
        Context.Calls before = context.begin();
        List<Output> parts = children(group, context);
        boolean empty = parts.stream().allMatch(Output::isEmpty);
        Context.Calls within = context.end(before, empty);
        return within.inVain() ? Output.NONE : Output.styled(group, parts, group.get("delimiter"));
    }

    /** Applies the text case, formatting and affixes of an element to an output. */
    static Output formatted(XmlElement element, Output out, Context context) {
        if (out.isEmpty()) {
            return Output.NONE;
        }
        Output stripped = element.is("strip-periods") ? withoutPeriods(out) : out;
        Output cased = TextCase.apply(
                stripped, element.get("text-case"), context.style.isEnglish(context.item), context.locale.language());
        return Output.styled(element, List.of(cased), "");
    }

    private static Output withoutPeriods(Output out) {
        if (out instanceof Output.Text leaf) {
            return new Output.Text(leaf.text().replace(".", ""), leaf.fixed());
        } else if (out instanceof Output.Box box) {
            return box.with(box.parts().stream().map(Renderer::withoutPeriods).toList());
        }
        return out;
    }
}
