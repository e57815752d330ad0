package dev.broadsheet.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formatted citations and bibliographies that replace the placeholders in a document whose citations are formatted together
 * with those of other documents.
 *
 * @param fills an {@link Inline} for each citation and a {@link Block} for each bibliography, with the kind and the variant of
 *     its placeholder
 * @param digest of the fills; empty if there are none
 */
public record CitedTexts(EncodedDocument fills, String digest) {

    /** The kind of the placeholder of a citation. */
    public static final String CITATION = "citation";

    /** The kind of the placeholder of a bibliography. */
    public static final String LIST = "references";

    /** The variant of a bibliography with the works that a whole book cites. */
    public static final String OF_BOOK = "book";

    /** The variant of a bibliography with the works that the text cites. */
    public static final String OF_TEXT = "text";

    /** The class of a link from a cite to its work in the bibliography. */
    public static final String CITE = "citation";

    /** The class of a link from a work in the bibliography back to a cite. */
    public static final String BACK = "cite-back";

    /** The class of the element around back links to cites in other texts. */
    public static final String BACKS = "cite-backs";

    /** The element name of a fill before which spaces are removed. */
    public static final String TIGHT = "sup";

    /** No fills. */
    public static final CitedTexts NONE = new CitedTexts(EncodedDocument.of(new Document(List.of())), "");

    /** Returns the variant of a citation's placeholder. @param place index among the citations of the text, from 0 */
    public static String citation(int place) {
        return String.valueOf(place);
    }

    /** Returns the variant for authors' names within a sentence that are followed by a note with the citation. */
    public static String names(int place) {
        return "names-" + place;
    }

    /** Returns whether there are no fills. */
    public boolean areNone() {
        return digest.isEmpty();
    }

    @Override
    public String toString() {
        return digest;
    }

    /** Replaces the placeholders while the decoder reads a document. */
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

        /**
         * Appends the fill of a placeholder to the preceding nodes; false if the node is not a placeholder or there are no fills.
         */
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

        /** Returns a bibliography with the position of its placeholder and the id that the author gave it. */
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
