package dev.broadsheet.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What fills the places of citations and of lists of works in a document whose citations are formatted together with those of
 * others.
 *
 * @param fills an {@link Inline} for each citation, and a {@link Block} for each list, with the kind and the variant of the place
 * @param digest tells fills apart
 */
public record CitedTexts(EncodedDocument fills, String digest) {

    /** The kind of the place of a citation. */
    public static final String CITATION = "citation";

    /** The kind of the place of a list of works. */
    public static final String LIST = "references";

    /** The list of the works that a whole book cites. */
    public static final String OF_BOOK = "book";

    /** The list of the works that the text cites. */
    public static final String OF_TEXT = "text";

    /** The class of the link of a cite. */
    public static final String CITE = "citation";

    /** The class of a link from a work to a cite. */
    public static final String BACK = "cite-back";

    /** The class of what holds such links to other texts. */
    public static final String BACKS = "cite-backs";

    /** The element of a fill before which no space is. */
    public static final String TIGHT = "sup";

    /** Nothing is filled. */
    public static final CitedTexts NONE = new CitedTexts(EncodedDocument.of(new Document(List.of())), "");

    /** The variant of a citation. @param place among those of the text, from 0 */
    public static String citation(int place) {
        return String.valueOf(place);
    }

    /** The variant of names that are part of a sentence, which a note with the citation follows. */
    public static String names(int place) {
        return "names-" + place;
    }

    /** Whether nothing is filled. */
    public boolean areNone() {
        return digest.isEmpty();
    }

    @Override
    public String toString() {
        return digest;
    }

    /** What the decoder keeps while it reads a document. */
    static final class Reading {

        private final Map<String, Element> fills = new HashMap<>();
        private final boolean filling;

        Reading(CitedTexts texts) {
            this.filling = !texts.areNone();
            if (filling) {
                for (Node fill : texts.fills.decode().nodes()) {
                    if (fill instanceof Inline inline) {
                        fills.put(CITATION + inline.variant(), inline);
                    } else if (fill instanceof Block block) {
                        fills.put(LIST + block.variant(), block);
                    }
                }
            }
        }

        /** Adds what fills a place to the nodes before it; false for what is none, and where nothing is filled. */
        boolean fill(Node node, List<Node> nodes) {
            if (!filling) {
                return false;
            } else if (node instanceof Inline place && place.kind().equals(CITATION)) {
                Optional.ofNullable(fills.get(CITATION + place.variant())).ifPresent(fill -> add(fill, nodes));
                return true;
            } else if (node instanceof Block place && place.kind().equals(LIST)) {
                Optional.ofNullable(fills.get(LIST + place.variant())).ifPresent(fill -> nodes.add(at(place, fill)));
                return true;
            }
            return false;
        }

        /** A list is where its place was, and has the id that the author gave it. */
        private static Block at(Block place, Element fill) {
            Attributes own = place.attributes();
            Attributes attributes = new Attributes(
                    own.id(), own.anchor(), own.position(), fill.attributes().others());
            return new Block(place.kind(), place.variant(), fill.name(), attributes, fill.children());
        }

        private static void add(Element fill, List<Node> nodes) {
            int last = nodes.size() - 1;
            if (fill.name().equals(TIGHT) && last >= 0 && nodes.get(last) instanceof Text before) {
                nodes.set(last, new Text(withoutSpaces(before.text())));
            }
            nodes.addAll(fill.children());
        }

        private static String withoutSpaces(String text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            return text.substring(0, end);
        }
    }
}
