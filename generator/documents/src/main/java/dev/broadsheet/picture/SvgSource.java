package dev.broadsheet.picture;

import dev.broadsheet.source.Limits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Parses an SVG file. Custom entities are not expanded, and external resources are not loaded. */
final class SvgSource {

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgSource() {}

    static Element read(byte[] data) throws SvgFault {
        if (data.length > Limits.SVG_BYTES) {
            throw new SvgFault("it is larger than " + Limits.SVG_BYTES / (1024 * 1024) + " MiB");
        }
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        Document document = parser.parseInput(text(data), "");
        int[] count = {0, 0};
        document.traverse((node, depth) -> {
            count[0] += node instanceof Element && !node.equals(document) ? 1 : 0;
            count[1] = Math.max(count[1], depth);
        });
        if (count[0] > Limits.SVG_ELEMENTS) {
            throw new SvgFault("it has more than " + Limits.SVG_ELEMENTS + " elements");
        }
        if (count[1] > Limits.SVG_DEPTH) {
            throw new SvgFault("its elements nest more than " + Limits.SVG_DEPTH + " deep");
        }
        Element root = document.firstElementChild();
        if (root == null || !isSvg(root) || !localName(root).equals("svg")) {
            throw new SvgFault("its root element is not <svg> with xmlns=\"" + NAMESPACE + "\"");
        }
        return root;
    }

    private static String text(byte[] data) throws SvgFault {
        boolean utf16 = data.length > 1
                && (((data[0] & 0xFF) == 0xFE && (data[1] & 0xFF) == 0xFF)
                        || ((data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xFE));
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(data)).toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Matcher declared = ENCODING.matcher(plain);
            boolean other = declared.find()
                    && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf-")
                    && !declared.group(1).equalsIgnoreCase("us-ascii");
            if (!utf16 && other) {
                throw new SvgFault("its encoding is " + declared.group(1) + ", not UTF-8");
            }
            return plain;
        } catch (CharacterCodingException e) {
            throw new SvgFault("it is not UTF-8");
        }
    }

    /** Whether an element is in the SVG namespace, with or without a prefix. */
    static boolean isSvg(Element element) {
        return namespace(element, prefix(element.tagName())).equals(NAMESPACE);
    }

    static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    /** Returns the namespace that a prefix is bound to at an element; empty if it is not declared. */
    static String namespace(Element element, String prefix) {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        for (Node node = element; node instanceof Element around; node = node.parent()) {
            if (around.hasAttr(declaration)) {
                return around.attr(declaration);
            }
        }
        return "";
    }
}
