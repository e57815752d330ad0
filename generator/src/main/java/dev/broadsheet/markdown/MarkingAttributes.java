package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.function.Function;

/** Gives each element that flexmark writes the offset of its Markdown; a link or picture that of its target. */
final class MarkingAttributes implements AttributeProvider {

    private final String marker;

    private MarkingAttributes(String marker) {
        this.marker = marker;
    }

    /** @param sources what a document was parsed from */
    static IndependentAttributeProviderFactory factory(Function<DataHolder, BodySource> sources) {
        return new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return new MarkingAttributes(sources.apply(context.getOptions()).marker());
            }
        };
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        attributes.replaceValue(marker, String.valueOf(offset(node)));
        // The attributes extension hands a heading's id to the heading instead of writing it.
        if (node instanceof Heading heading && heading.isExplicitAnchorRefId()) {
            attributes.replaceValue("id", heading.getAnchorRefId());
        }
    }

    private static int offset(Node node) {
        if (node instanceof InlineLinkNode link) {
            return link.getUrl().getStartOffset();
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            return node.getStartOffset() + 1;
        } else if (node instanceof RefNode reference) {
            Reference definition = reference.getReferenceNode(node.getDocument());
            return definition == null
                    ? node.getStartOffset()
                    : definition.getUrl().getStartOffset();
        }
        return node.getStartOffset();
    }
}
